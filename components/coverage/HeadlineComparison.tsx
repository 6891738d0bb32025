import { useSignal } from '@preact/signals';
import { Columns2 } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Foreign } from '@/components/shared/Foreign';
import { langAttribute } from '@/components/shared/lang-attribute';
import { DateText } from '@/components/shared/TimeText';
import { withElement } from '@/components/shared/with-element';
import { useStory } from '@/components/story/story-context';
import type { HeadlineComparison as Comparison, HeadlinePart } from '@/utils/model/headline-comparison';
import styles from './HeadlineComparison.module.css';

/** The headlines side by side, with what fewer than half of the others say set off, and with the ones they had before. */
export function HeadlineComparison({ headlines }: { readonly headlines: readonly Comparison[] }) {
  const open = useSignal(false);
  if (headlines.length < 2) return null;
  const changed = headlines.filter(({ earlier }) => earlier.length > 0).length;
  return (
    <div class={styles['part']} data-part="headline-comparison">
      <Button look="quiet" icon={Columns2} expanded={open.value} onClick={() => (open.value = !open.value)}>
        {i18n.t('headlineComparison.compare')}
      </Button>
      {open.value && (
        <section class={styles['all']} aria-label={i18n.t('headlineComparison.title')}>
          <p class={styles['note']}>
            {i18n.t('headlineComparison.what')}
            {changed > 0 && ` · ${i18n.t('headlineComparison.changed', changed)}`}
          </p>
          <ul class={styles['list']}>
            {headlines.map((headline) => (
              <Headline key={headline.source} {...headline} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Headline({ source, parts, earlier }: Comparison) {
  const told = useStory().story.sources[source - 1];
  return (
    <li class={styles['headline']}>
      <span class={styles['publisher']}>
        <Foreign text={told?.publisher ?? ''} />
      </span>
      <p class={styles['text']} dir="auto" lang={langAttribute(told?.language)}>
        <Parts parts={parts} />
      </p>
      {earlier.map((before) => (
        <p key={before.until} class={styles['earlier']} dir="auto" lang={langAttribute(told?.language)}>
          <span class={styles['until']}>
            {withElement((day) => i18n.t('headlineComparison.until', [day]), <DateText at={before.until} />)}
          </span>{' '}
          <Parts parts={before.parts} />
        </p>
      ))}
    </li>
  );
}

const Parts = ({ parts }: { readonly parts: readonly HeadlinePart[] }) => (
  <>
    {parts.map(({ text, differs }, i) =>
      differs ? (
        <mark key={i} class={styles['differs']}>
          {text}
        </mark>
      ) : (
        text
      ),
    )}
  </>
);
