import { useSignal } from '@preact/signals';
import { ZoomIn, ZoomOut } from 'lucide-preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { useClock } from '@/components/shared/clock';
import { calendarDate } from '@/components/shared/date-format';
import { Foreign } from '@/components/shared/Foreign';
import { langAttribute } from '@/components/shared/lang-attribute';
import type { Story } from '@/utils/model/story';
import styles from './LargeTimeline.module.css';
import { timeScale, zooms } from './timeline-lanes';

interface LargeTimelineProps {
  readonly story: Story;
  readonly openSource: (url: string) => void;
}

/** A story's timeline on a scale of time that can be zoomed. Each event is a button; what it tells in full stands below. */
export function LargeTimeline({ story, openSource }: LargeTimelineProps) {
  const id = useId();
  const clock = useClock();
  const level = useSignal(0);
  const chosen = useSignal<number | undefined>(undefined);
  const frame = useRef<HTMLElement>(null);
  const middle = useRef(0);
  const scale = timeScale(story.timeline, zooms[level.value] ?? 1);
  const zoomTo = (next: number) => {
    const { scrollLeft = 0, clientWidth = 0 } = frame.current ?? {};
    middle.current = (Math.abs(scrollLeft) + clientWidth / 2) / scale.width;
    level.value = Math.max(0, Math.min(zooms.length - 1, next));
  };
  useLayoutEffect(() => {
    // What was in the middle stays there.
    const { current } = frame;
    if (!current) return;
    const left = middle.current * scale.width - current.clientWidth / 2;
    current.scrollLeft = getComputedStyle(current).direction === 'rtl' ? -left : left;
  }, [scale.width]);
  if (story.timeline.length === 0) return <p>{i18n.t('desk.noTimeline')}</p>;
  const shown = chosen.value === undefined ? undefined : story.timeline[chosen.value];
  return (
    <div class={styles['timeline']}>
      <div class={styles['zoom']}>
        <Button icon={ZoomOut} label={i18n.t('desk.zoomOut')} onClick={() => zoomTo(level.value - 1)} />
        <label for={id}>{i18n.t('desk.zoom')}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={zooms.length - 1}
          value={level.value}
          aria-valuetext={`${zooms[level.value]} ×`}
          onInput={(event) => zoomTo(Number(event.currentTarget.value))}
        />
        <Button icon={ZoomIn} label={i18n.t('desk.zoomIn')} onClick={() => zoomTo(level.value + 1)} />
      </div>
      <section
        ref={frame}
        class={styles['frame']}
        aria-label={i18n.t('story.timeline')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
      >
        <div class={styles['scale']} style={{ inlineSize: `${scale.width}px`, '--lanes': `${scale.lanes}` }}>
          {scale.ticks.map(({ date, x }) => (
            <span key={date} class={styles['tick']} style={{ insetInlineStart: `${x}px` }}>
              {calendarDate(date, clock)}
            </span>
          ))}
          <ol>
            {scale.events.map(({ event, index, x, lane, isDot }) => (
              <li key={index} style={{ insetInlineStart: `${x}px`, '--lane': `${lane}` }}>
                <button
                  type="button"
                  data-dot={isDot || undefined}
                  data-planned={event.planned}
                  aria-pressed={chosen.value === index}
                  onClick={() => (chosen.value = index)}
                >
                  <time dateTime={event.date}>{calendarDate(event.date, clock)}</time>{' '}
                  <span dir="auto" lang={langAttribute(story.language)}>
                    {event.text}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </div>
      </section>
      <div role="status" class={styles['told']}>
        {shown && (
          <>
            <h3>{calendarDate(shown.date, clock)}</h3>
            <p dir="auto" lang={langAttribute(story.language)}>
              {shown.text}
            </p>
            <ul>
              {[...new Set(shown.citations.map(({ source }) => source))].map((number) => (
                <Told key={number} story={story} number={number} openSource={openSource} />
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

function Told({ story, number, openSource }: LargeTimelineProps & { readonly number: number }) {
  const source = story.sources[number - 1];
  if (!source) return null;
  return (
    <li>
      {number}. <Foreign text={source.publisher} />:{' '}
      <a
        href={source.url}
        rel="noreferrer"
        dir="auto"
        lang={langAttribute(source.language)}
        onClick={(event) => {
          event.preventDefault();
          openSource(source.url);
        }}
      >
        {source.headline}
      </a>
    </li>
  );
}
