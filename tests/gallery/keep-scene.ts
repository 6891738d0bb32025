import { createKeepState, type KeepState } from '@/components/library/keep-state';
import { collection, notes } from '../fixtures/library';
import { byAddress } from '../fixtures/lookups';
import { parisStory } from '../fixtures/stories';

/** Collecting and annotating the story of Paris, begun, with a note on the story and on its first source. */
export function keepScene(): KeepState {
  const source = { is: 'source', url: parisStory.sources[0]?.url ?? '' } as const;
  const [note] = notes;
  const keep = createKeepState(
    {
      listCollections: async () => [{ collection, items: 3 }],
      listTags: async () => ['urgent'],
      addCollection: async () => collection,
      collect: async () => true,
      notesOf: async () =>
        note
          ? [
              {
                ...note,
                subject: source,
                markdown: 'Ask **who** paid:\n\n- the city\n- [the fund](https://fund.example/)',
              },
            ]
          : [],
      saveNote: async () => undefined,
    },
    (act) => void act(),
  );
  if (byAddress.status === 'matched') keep.follow(byAddress.key);
  keep.toggle();
  return keep;
}
