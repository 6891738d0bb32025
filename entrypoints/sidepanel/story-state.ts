import { batch, signal } from '@preact/signals';
import { wordsOf } from '@/components/shared/failure';
import { askBackground } from '@/utils/extension/ask-background';
import type { FirstQuestions } from '@/utils/extension/first-questions';
import { parseStoryLookup, type StoryLookup } from '@/utils/model/story-lookup';
import type { VisitState } from './visit-state';

/** So long, in milliseconds, may the story of the tab that was left stand for the next one's. */
const blink = 200;

/** The story of the tab that the panel follows. */
export function createStoryState(
  noteVisit: VisitState['note'],
  takeStory: FirstQuestions['takeStory'] = () => undefined,
) {
  const lookup = signal<StoryLookup>({ status: 'loading' });
  /** The tab that `lookup` tells of, and the one that it is to tell of as soon as that is known. */
  let shown: number | null = null;
  let wanted: number | null = null;
  let asked = 0;

  const ask = async () => {
    const mine = ++asked;
    const next = wanted;
    const show = (latest: StoryLookup) => {
      // The reader may have gone to another tab while the answer was on its way.
      if (mine !== asked) return;
      shown = next;
      batch(() => {
        if (latest.status === 'matched') noteVisit(latest.key, latest.story, next, latest.news);
        lookup.value = latest;
      });
    };
    // From tab to tab the old story stays for the moment that the new one takes: a panel that blinks cannot be read.
    const late = next === shown ? undefined : setTimeout(() => show({ status: 'loading' }), blink);
    const answer = next === null ? ({ status: 'not-article' } as const) : await lookUp(next, takeStory(next));
    clearTimeout(late);
    show(answer);
  };
  return {
    lookup,
    /** The tab that what is shown is about: what the reader does concerns that one. */
    tabId: () => shown,
    isAbout: (tabId: number) => tabId === wanted,
    ask,
    follow: (next: number | null) => {
      wanted = next;
      return ask();
    },
  };
}

/** An answer of another version of ourselves, in the moment of an update, is a fault that is shown, not a blank panel. */
async function lookUp(tabId: number, early: Promise<unknown> | undefined): Promise<StoryLookup> {
  try {
    const parsed = parseStoryLookup((await early) ?? (await askBackground('getStory', { tabId })));
    if (parsed.ok) return parsed.value;
    return {
      status: 'failed',
      reason: parsed.issues.map(({ path, reason }) => `${path} ${reason}`).join('; '),
    };
  } catch (error) {
    return { status: 'failed', reason: wordsOf(error) };
  }
}
