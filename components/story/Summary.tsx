import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { langAttribute } from '@/components/shared/lang-attribute';
import { CitedBlock } from './CitedBlock';
import { PartTitle } from './PartTitle';
import styles from './Summary.module.css';
import { useStory } from './story-context';
import type { StorySlots } from './story-slots';

/** What happened, in sections; every sentence cites its sources. */
export function Summary({ disagreement }: Pick<StorySlots, 'disagreement'>) {
  const { story, keep } = useStory();
  const { sections, language } = story;
  const id = useId();
  return (
    <section aria-labelledby={id} data-part="summary">
      <PartTitle id={id} title={i18n.t('story.summary')}>
        {disagreement}
      </PartTitle>
      {sections.length === 0 && <p class={styles['none']}>{i18n.t('story.noSummary')}</p>}
      {sections.map((section, i) => (
        <div key={i} class={styles['section']}>
          <h3
            class={styles['heading']}
            tabIndex={-1}
            data-stop="section"
            dir="auto"
            lang={langAttribute(language)}
          >
            {section.heading}
          </h3>
          <CitedBlock
            claims={section.sentences.map((s, sentence) => ({ ...s, place: { section: i, sentence } }))}
          />
          {keep({ is: 'section', section: i })}
        </div>
      ))}
    </section>
  );
}
