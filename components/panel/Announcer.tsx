import { i18n } from '#i18n';
import { isolate } from '@/components/shared/isolate';
import hidden from '@/components/shared/VisuallyHidden.module.css';
import type { StoryLookup } from '@/utils/model/story-lookup';
import { noticeTitle } from './lookup-notices';

/** Tells screen readers what has become of the look-up, wherever they are on the page. */
export function Announcer({ lookup }: { readonly lookup: StoryLookup }) {
  return (
    <p role="status" class={hidden['hidden']}>
      {lookup.status === 'matched'
        ? i18n.t('announce.matched', [isolate(lookup.story.headline)])
        : noticeTitle(lookup)}
    </p>
  );
}
