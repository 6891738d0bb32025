import { signal } from '@preact/signals';
import { wordsOf } from '@/components/shared/failure';
import { askBackground } from '@/utils/extension/ask-background';
import { parseStoryLookup, type StoryLookup } from '@/utils/model/story-lookup';

/** The story of the tab that the panel follows. */
export function createStoryState() {
  const lookup = signal<StoryLookup>({ status: 'loading' });
  let tabId: number | null = null;
  let asked = 0;

  const ask = async () => {
    const mine = ++asked;
    const answer = tabId === null ? ({ status: 'not-article' } as const) : await lookUp(tabId);
    // The reader may have gone to another tab while the answer was on its way.
    if (mine === asked) lookup.value = answer;
  };
  return {
    lookup,
    tabId: () => tabId,
    ask,
    follow: (next: number | null) => {
      if (next !== tabId) lookup.value = { status: 'loading' };
      tabId = next;
      return ask();
    },
  };
}

/** An answer of another version of ourselves, in the moment of an update, is a fault that is shown, not a blank panel. */
async function lookUp(tabId: number): Promise<StoryLookup> {
  try {
    const parsed = parseStoryLookup(await askBackground('getStory', { tabId }));
    if (parsed.ok) return parsed.value;
    return {
      status: 'failed',
      reason: parsed.issues.map(({ path, reason }) => `${path} ${reason}`).join('; '),
    };
  } catch (error) {
    return { status: 'failed', reason: wordsOf(error) };
  }
}
