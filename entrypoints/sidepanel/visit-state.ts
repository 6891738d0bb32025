import { signal } from '@preact/signals';
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

  const ask = async (key: StoryKey, revision: number, tabId: number | null) => {
    const news = await askBackground('visitStory', { key, ...(tabId === null ? {} : { tabId }) });
    changes.value = { of: nameOf(key, revision), news: news ?? undefined };
  };
  return {
    /** Of this story as it stands, if that has been told. */
    newsOf: (key: StoryKey, { revision }: Story) =>
      changes.value?.of === nameOf(key, revision) ? changes.value.news : undefined,
    /** The reader is about to have the story before them. Never fails: a story is worth more than its news. */
    visit: async (key: StoryKey, { revision }: Story, tabId: number | null): Promise<void> => {
      if (changes.peek()?.of === nameOf(key, revision)) return;
      const asked = ask(key, revision, tabId).catch((error: unknown) => console.warn('[Sidelight]', error));
      await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patience))]);
    },
  };
}

export type VisitState = ReturnType<typeof createVisitState>;
