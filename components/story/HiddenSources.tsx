import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { isolate } from '@/components/shared/isolate';
import styles from './HiddenSources.module.css';
import type { HiddenGroup } from './hidden-publishers';
import { useStory } from './story-context';

/** What the reader has hidden from this list, each with its way back. Claims go on citing it: a claim keeps its sources. */
export function HiddenSources({ groups }: { readonly groups: readonly HiddenGroup[] }) {
  const { showPublisher } = useStory();
  return (
    <ul class={styles['hidden']} data-part="hidden-sources">
      {groups.map(({ publisher, rule, sources }) => {
        const name = isolate(publisher);
        return (
          <li key={publisher} class={styles['group']}>
            <span>{i18n.t('story.hidden', sources, [sources, name])}</span>
            <Button
              look="quiet"
              label={i18n.t('story.showPublisher', [name])}
              onClick={() => showPublisher(rule)}
            >
              {i18n.t('action.undo')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
