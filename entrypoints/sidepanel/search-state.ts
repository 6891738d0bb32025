import { signal } from '@preact/signals';
import { createAskAgain } from '@/utils/extension/ask-again';
import { askBackground } from '@/utils/extension/ask-background';
import type { SearchAnswer } from '@/utils/model/search';

/** What is searched for. Every letter asks; of answers that overtake each other only the latest question's counts. */
export function createSearchState() {
  const search = signal<{ readonly query: string; readonly answer: SearchAnswer | undefined }>({
    query: '',
    answer: undefined,
  });
  const askAgain = createAskAgain();
  const ask = async (): Promise<void> => {
    const { query } = search.peek();
    if (query.trim() === '') return;
    const answer = await askBackground('search', { query });
    const isLatest = () => search.peek().query === query;
    if (!isLatest()) return;
    search.value = { query, answer };
    // What was found stands there; that no more could be asked for takes nothing away.
    if (answer.isGrowing) askAgain(() => isLatest() && ask().catch(console.error));
  };
  return {
    search,
    askSearch: ask,
    searchFor: (query: string) => {
      // The old hits stay until the new ones are there: a list that blinks with every letter cannot be read.
      search.value = { query, answer: query.trim() === '' ? undefined : search.peek().answer };
      return ask();
    },
  };
}
