import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Foreign } from '@/components/shared/Foreign';
import { Loading } from '@/components/shared/Loading';
import { langAttribute } from '@/components/shared/lang-attribute';
import type { SourcePoint, SourceStanding } from '@/utils/model/source-points';
import type { Story } from '@/utils/model/story';
import type { ComparedSources } from './desk';
import styles from './SideBySide.module.css';

interface SideBySideProps {
  readonly story: Story;
  readonly compared: ComparedSources | undefined;
  readonly compare: (numbers: readonly number[]) => void;
}

const most = 4;

/** Two to four sources of a story, and which of its points each of them reports. */
export function SideBySide({ story, compared, compare }: SideBySideProps) {
  const chosen = useSignal<readonly number[]>(compared?.numbers ?? []);
  const toggle = (number: number) => {
    const rest = chosen.value.filter((one) => one !== number);
    chosen.value = rest.length < chosen.value.length ? rest : [...rest, number];
  };
  return (
    <div class={styles['side']}>
      <fieldset class={styles['choice']}>
        <legend>{i18n.t('desk.choose')}</legend>
        {story.sources.map((source, i) => (
          <label key={i}>
            <input
              type="checkbox"
              checked={chosen.value.includes(i + 1)}
              disabled={chosen.value.length >= most && !chosen.value.includes(i + 1)}
              onChange={() => toggle(i + 1)}
            />
            <span dir="auto" lang={langAttribute(source.language)}>
              {i + 1}. {source.publisher}: {source.headline}
            </span>
          </label>
        ))}
      </fieldset>
      <Button look="primary" busy={chosen.value.length < 2} onClick={() => compare(chosen.value)}>
        {i18n.t('desk.compare')}
      </Button>
      {compared &&
        (compared.points ? (
          <Points story={story} numbers={compared.numbers} points={compared.points} />
        ) : (
          <Loading label={i18n.t('desk.comparing')} />
        ))}
    </div>
  );
}

interface PointsProps {
  readonly story: Story;
  readonly numbers: readonly number[];
  readonly points: readonly SourcePoint[];
}

function Points({ story, numbers, points }: PointsProps) {
  if (points.length === 0) return <p>{i18n.t('story.noSummary')}</p>;
  return (
    <section
      class={styles['frame']}
      aria-label={i18n.t('desk.part.compare')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
    >
      <table class={styles['table']}>
        <caption>{i18n.t('desk.compareWhy')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('desk.point')}</th>
            {numbers.map((number) => (
              <th key={number} scope="col">
                {number}. <Foreign text={story.sources[number - 1]?.publisher ?? ''} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ text, standings }, i) => (
            <tr key={i}>
              <th scope="row" dir="auto" lang={langAttribute(story.language)}>
                {text}
              </th>
              {standings.map((standing, place) => (
                <Standing
                  key={place}
                  {...standing}
                  language={story.sources[(numbers[place] ?? 0) - 1]?.language}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Standing({ standing, quote, language }: SourceStanding & { readonly language: string | undefined }) {
  return (
    <td data-standing={standing}>
      <span class={styles['word']}>{i18n.t(`desk.standing.${standing}`)}</span>
      {quote !== undefined && (
        <q dir="auto" lang={langAttribute(language)}>
          {quote}
        </q>
      )}
    </td>
  );
}
