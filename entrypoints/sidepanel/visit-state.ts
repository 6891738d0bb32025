import { signal } from '@preact/signals';
import { afterPaint } from '@/components/shared/after-paint';
import { askBackground } from '@/utils/extension/ask-background';
import type { Story } from '@/utils/model/story';
import type { StoryChanges } from '@/utils/model/story-changes';
import type { StoryKey } from '@/utils/model/story-lookup';

/** So long, in milliseconds, a story is held back until what is new in it is known: both are then drawn at once. */
const patience = 150;

/** What is new in the story on view, told once for each of its revisions. */
export function createVisitState() {
  const changes = signal<{ readonly of: string; readonly news: StoryChanges | undefined } | undefined>(
    undefined,
  );
  const nameOf = ({ feed, id }: StoryKey, revision: number) => `${feed}\n${id}\n${revision}`;
  const isTold = (key: StoryKey, { revision }: Story) => changes.peek()?.of === nameOf(key, revision);
  const tell = (key: StoryKey, { revision }: Story, news: StoryChanges | undefined) => {
    changes.value = { of: nameOf(key, revision), news };
  };
  const ask = (key: StoryKey, tabId: number | null) =>
    askBackground('visitStory', { key, ...(tabId === null ? {} : { tabId }) });

  return {
    /** Of this story as it stands, if that has been told. */
    newsOf: (key: StoryKey, { revision }: Story) =>
      changes.value?.of === nameOf(key, revision) ? changes.value.news : undefined,
    /** A story comes into view whose news came with it: the visit is noted once it is drawn. */
    note: (key: StoryKey, story: Story, tabId: number | null, news: StoryChanges | undefined): void => {
      if (isTold(key, story)) return;
      tell(key, story, news);
      afterPaint(() => void ask(key, tabId).catch(warn));
    },
    /** The reader is about to have the story before them. Never fails: a story is worth more than its news. */
    visit: async (key: StoryKey, story: Story, tabId: number | null): Promise<void> => {
      if (isTold(key, story)) return;
      const asked = ask(key, tabId).then((news) => tell(key, story, news ?? undefined), warn);
      await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patience))]);
    },
  };
}

const warn = (error: unknown) => console.warn('[Sidelight]', error);

export type VisitState = ReturnType<typeof createVisitState>;
