import { signal } from '@preact/signals';
import { isAsked, type LibrarySearch, nothingAsked } from '@/components/library/library-search';
import { createAskAgain } from '@/utils/extension/ask-again';
import { askBackground } from '@/utils/extension/ask-background';
import type { LibraryQuery } from '@/utils/model/library-search';

/** Searching the library. Every letter asks; of answers that overtake each other only the latest question's counts. */
export function createSearchState() {
  const search = signal<LibrarySearch>(nothingAsked);
  const askAgain = createAskAgain();
  const ask = async (asked: LibraryQuery): Promise<void> => {
    const isLatest = () => search.peek().asked === asked;
    try {
      const answer = await askBackground('searchLibrary', asked);
      if (!isLatest()) return;
      search.value = { ...search.peek(), answer, isFailed: false };
      if (answer.isGrowing) askAgain(() => isLatest() && search.peek().isShown && ask(asked));
    } catch (error) {
      console.error('[Sidelight]', error);
      if (isLatest()) search.value = { ...search.peek(), answer: undefined, isFailed: true };
    }
  };
  return {
    search,
    /** The old hits stay until the new ones are there: a list that blinks with every letter cannot be read. */
    searchFor: (asked: LibraryQuery): Promise<void> => {
      const isShown = isAsked(asked);
      const answer = isShown ? search.peek().answer : undefined;
      search.value = { asked, answer, isShown, isFailed: false };
      return isShown ? ask(asked) : Promise.resolve();
    },
    hide: () => {
      search.value = { ...search.peek(), isShown: false };
    },
    close: () => {
      search.value = nothingAsked;
    },
    /** What was found may have changed. */
    reload: async (): Promise<void> => {
      const { asked, isShown } = search.peek();
      if (isShown) await ask(asked);
    },
  };
}
