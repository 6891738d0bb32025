import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { isolate } from '@/components/shared/isolate';
import { AgoText } from '@/components/shared/TimeText';
import type { StoryMerge } from '@/utils/model/story-lookup';
import styles from './MergedFrom.module.css';

export interface MergedFromProps {
  readonly merged: readonly StoryMerge[] | undefined;
  readonly undo: (from: number) => void;
}

/** Which stories were found to be one with this, and when: whoever knows better parts them again. */
export function MergedFrom({ merged = [], undo }: MergedFromProps) {
  if (merged.length === 0) return null;
  return (
    <ul class={styles['merges']} data-part="merged">
      {merged.map(({ from, at, headlines: [kept, joined] }) => (
        <li key={from} class={styles['merge']}>
          <span>
            <AgoText
              at={at}
              message={(time) => i18n.t('story.merged', [isolate(kept), isolate(joined), time])}
            />
          </span>
          <Button look="quiet" label={i18n.t('story.unmerge', [isolate(joined)])} onClick={() => undo(from)}>
            {i18n.t('action.undo')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
