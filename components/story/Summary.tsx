import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { langAttribute } from '@/components/shared/lang-attribute';
import { CitedBlock } from './CitedBlock';
import parts from './StoryPart.module.css';
import styles from './Summary.module.css';
import { useStory } from './story-context';

/** What happened, in sections; every sentence cites its sources. */
export function Summary() {
  const { sections, language } = useStory().story;
  const id = useId();
  return (
    <section aria-labelledby={id} data-part="summary">
      <h2 id={id} class={parts['title']} tabIndex={-1} data-stop="part">
        {i18n.t('story.summary')}
      </h2>
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
        </div>
      ))}
    </section>
  );
}
