import type { JSX } from 'preact';
import { LibraryPage } from '@/components/library/LibraryPage';
import type { LibraryActions, LibraryProps } from '@/components/library/library-props';
import { headlines } from '../fixtures/headlines';
import { collected, collection, highlights, notes, otherCollection } from '../fixtures/library';
import { foundGuarantees, foundNothing } from '../fixtures/library-search';
import { big, now } from '../fixtures/lookups';
import { parisStory } from '../fixtures/stories';
import { keepScene } from './keep-scene';
import { nothing, panelActions } from './panel-scene';

const story = { ...panelActions, collect: nothing };
const desk = {
  closeStory: nothing,
  compareWith: nothing,
  showAsItWas: nothing,
  setNotify: nothing,
  compareSources: nothing,
  story,
};

const actions: LibraryActions = {
  search: nothing,
  closeSearch: nothing,
  openStory: nothing,
  desk,
  open: nothing,
  add: nothing,
  rename: nothing,
  remove: nothing,
  undo: nothing,
  tag: nothing,
  saveNote: nothing,
  noteHighlight: nothing,
  exportHighlights: nothing,
  openHighlight: nothing,
  addressOfHighlight: ({ url }) => url,
  exportItems: nothing,
  copyItems: nothing,
  importText: nothing,
  openSource: nothing,
  backUp: nothing,
  readBackup: nothing,
  restore: nothing,
  cancelRestore: nothing,
  dismissFailure: nothing,
};

const lines = [
  { collection, items: collected.length },
  { collection: otherCollection, items: 0 },
];

const library = (props: Partial<LibraryProps>) => (
  <LibraryPage
    collections={lines}
    opened={{ collection, items: collected }}
    notes={notes}
    highlights={[]}
    removed={0}
    restoring={{ status: 'none' }}
    now={now}
    actions={actions}
    {...props}
  />
);

const none = { collections: [], opened: undefined, notes: [] };
const count = { added: 12, changed: 3, kept: 40, refused: 1 };

const since = '2026-01-06T10:00:00.000Z';
const line = { revision: 1, sources: 3, points: 6, events: 4, visits: [] };
const history = {
  pinned: since,
  notify: true,
  mergedFrom: 'Talks in Paris begin',
  revisions: [
    { ...line, at: '2026-01-07T10:00:00.000Z' },
    { ...line, at: since, visits: ['2026-01-06T12:00:00.000Z'] },
  ],
};
const open = {
  key: { feed: 'https://feeds.example/stories.json', id: parisStory.id },
  story: parisStory,
  pinned: true,
  history,
};
const pinned = headlines
  .slice(0, 3)
  .map((item, i) => (i === 1 ? { ...item, mergedFrom: ['What it was called before'] } : item));
const numbers = [1, 2, 3];
const points = parisStory.sections.flatMap(({ heading, sentences }) =>
  sentences.map(({ text, citations }) => ({
    text,
    heading,
    standings: numbers.map((number) => {
      const cited = citations.find(({ source }) => source === number);
      if (!cited) return { standing: number === 3 ? ('silent' as const) : ('unread' as const) };
      return { standing: 'cited' as const, ...(cited.quote === undefined ? {} : { quote: cited.quote }) };
    }),
  })),
);

/** The researcher's tab, full, empty, and while something is taken back, brought in or restored. */
export const libraryScenes: Readonly<Record<string, () => JSX.Element>> = {
  library: () => library({}),
  'library-highlights': () => library({ opened: undefined, notes: [], highlights }),
  'library-empty': () => library(none),
  'library-loading': () => library({ ...none, collections: undefined }),
  'library-empty-collection': () =>
    library({ opened: { collection: otherCollection, items: [] }, notes: [] }),
  'library-removed': () => library({ removed: 3 }),
  'library-imported': () =>
    library({
      imported: {
        format: 'BibTeX',
        added: 11,
        known: 2,
        problems: [{ where: '@misc{lost', reason: 'has no title' }],
      },
    }),
  'library-restore': () =>
    library({
      restoring: {
        status: 'preview',
        created: '2026-01-02T10:00:00.000Z',
        changes: { library: count },
      },
    }),
  'library-restore-refused': () => library({ restoring: { status: 'refused', fault: 'truncated' } }),
  'library-story': () => library({ desk: { ...open, since }, pinned, keep: keepScene() }),
  'library-story-then': () =>
    library({ desk: { ...open, since, asItWas: { at: since, story: parisStory } } }),
  'library-timeline': () => library({ desk: { ...open, start: 'timeline' } }),
  'library-timeline-big': () => library({ desk: { ...open, story: big.story, start: 'timeline' } }),
  'library-coverage': () => library({ desk: { ...open, start: 'coverage' } }),
  'library-side-by-side': () =>
    library({ desk: { ...open, start: 'compare', compared: { numbers, points } } }),
  'library-search': () =>
    library({
      search: {
        asked: foundGuarantees.asked,
        answer: { ...foundGuarantees, isGrowing: true },
        isShown: true,
        isFailed: false,
      },
    }),
  'library-search-none': () =>
    library({ search: { asked: foundNothing.asked, answer: foundNothing, isShown: true, isFailed: false } }),
  'library-search-failed': () =>
    library({ search: { asked: foundNothing.asked, isShown: true, isFailed: true } }),
  'failure-library': () => library({ failure: 'QuotaExceededError: the disk is full' }),
};
