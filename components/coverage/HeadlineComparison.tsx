import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Foreign } from '@/components/shared/Foreign';
import { langAttribute } from '@/components/shared/lang-attribute';
import { DateText } from '@/components/shared/TimeText';
import { useStory } from '@/components/story/story-context';
import type { HeadlineComparison as Comparison, HeadlinePart } from '@/utils/model/headline-comparison';
import styles from './HeadlineComparison.module.css';

/** The headlines side by side, with what fewer than half of the others say set off, and with the ones they had before. */
export function HeadlineComparison({ headlines }: { readonly headlines: readonly Comparison[] }) {
  const open = useSignal(false);
  if (headlines.length < 2) return null;
  const changed = headlines.filter(({ earlier }) => earlier.length > 0).length;
  return (
    <section data-part="headline-comparison" aria-label={i18n.t('headlineComparison.title')}>
      <Button expanded={open.value} onClick={() => (open.value = !open.value)}>
        {i18n.t('headlineComparison.compare')}
        {changed > 0 && ` · ${i18n.t('headlineComparison.changed', changed)}`}
      </Button>
      {open.value && (
        <>
          <p class={styles['note']}>{i18n.t('headlineComparison.what')}</p>
          <ul class={styles['list']}>
            {headlines.map((headline) => (
              <Headline key={headline.source} {...headline} />
            ))}
          </ul>
        </>
      )}
    </section>
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
            {i18n.t('headlineComparison.until')} <DateText at={before.until} />
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
