import { createHighlightsState, type HighlightsState } from '@/components/highlights/highlights-state';
import { highlights } from '../fixtures/library';
import { byAddress } from '../fixtures/lookups';

/** The passages kept of the open article, drawn in its page, in which one has been edited and one is gone. */
export function highlightsScene(): HighlightsState {
  const state = createHighlightsState(
    {
      ofPage: async () => highlights,
      ofStory: async () => highlights.slice(0, 2).map((highlight) => ({ number: 1, highlight })),
      keepSelection: async () => ({ ok: false, code: 'nothing' }),
      draw: async () => ({ h1: 'same', h2: 'changed', h3: 'gone' }),
      addressOf: ({ url }) => url,
      open: async () => undefined,
      hold: () => () => undefined,
      note: async () => undefined,
      remove: async () => ({ ids: ['h1'] }),
      putBack: async () => undefined,
    },
    (act) => void act(),
  );
  state.followPage({ tabId: 1, url: 'https://paper.example/tram' });
  if (byAddress.status === 'matched') state.followStory(byAddress.key);
  state.toggle();
  state.draw();
  return state;
}
