import { signal } from '@preact/signals';
import type { Highlight } from '@/utils/model/library-record';
import type { KeptPassage, SourceHighlight } from '@/utils/model/library-requests';
import type { FoundQuotes } from '@/utils/model/page-quote';
import type { StoryKey } from '@/utils/model/story-lookup';

/** What keeping passages needs of the background. */
export interface HighlightDoors {
  readonly ofPage: (url: string) => Promise<readonly Highlight[]>;
  readonly ofStory: (key: StoryKey) => Promise<readonly SourceHighlight[]>;
  readonly keepSelection: (tabId: number) => Promise<KeptPassage>;
  /** Null where the page cannot be drawn in. The page is scrolled to the passage of that id. */
  readonly draw: (tabId: number, reveal?: string) => Promise<FoundQuotes | null>;
  /** The address of its page at the passage. */
  readonly addressOf: (highlight: Highlight) => string;
  /** Opens that in a tab of its own. */
  readonly open: (highlight: Highlight) => Promise<void>;
  /** What is drawn stays until the function that this returns is called. */
  readonly hold: (tabId: number) => () => void;
  readonly note: (id: string, markdown: string) => Promise<unknown>;
  readonly remove: (id: string) => Promise<{ readonly ids: readonly string[] }>;
  readonly putBack: (ids: readonly string[]) => Promise<unknown>;
}

/** The article in the tab. */
export interface HighlightedPage {
  readonly tabId: number;
  readonly url: string;
}

/** The passages in the tab's page: not drawn, being drawn, not possible there, or how each of them was found. */
export type DrawnState = 'none' | 'busy' | 'impossible' | FoundQuotes;

type Attempt = (act: () => Promise<unknown>) => void;

/** The passages that the reader keeps of the article in the tab, and of the sources of the story on view. */
export function createHighlightsState(doors: HighlightDoors, attempt: Attempt) {
  const isOpen = signal(false);
  const page = signal<HighlightedPage | undefined>(undefined);
  const ofPage = signal<readonly Highlight[]>([]);
  const ofStory = signal<readonly SourceHighlight[]>([]);
  const outcome = signal<'kept' | Extract<KeptPassage, { ok: false }>['code'] | undefined>(undefined);
  const drawn = signal<DrawnState>('none');
  const removed = signal<readonly string[]>([]);
  let story: StoryKey | undefined;
  let release: (() => void) | undefined;

  const load = async () => {
    const [here, of] = [page.peek(), story];
    const [ofThis, ofAll] = await Promise.all([
      here ? doors.ofPage(here.url) : [],
      of ? doors.ofStory(of) : [],
    ]);
    // Another page or story may have come on view meanwhile.
    if (page.peek() === here) ofPage.value = ofThis;
    if (story === of) ofStory.value = ofAll;
  };
  const undraw = () => {
    release?.();
    release = undefined;
    drawn.value = 'none';
  };
  const draw = async (reveal?: string) => {
    const here = page.peek();
    if (!here) return;
    drawn.value = 'busy';
    // Held first: a panel that closes meanwhile must not leave anything in the page.
    release ??= doors.hold(here.tabId);
    const found = await doors.draw(here.tabId, reveal).catch(() => null);
    if (page.peek() !== here || drawn.peek() !== 'busy') return;
    if (!found) undraw();
    drawn.value = found ?? 'impossible';
  };
  /** What changes is drawn anew where it is drawn. */
  const renew = async () => {
    await load();
    if (typeof drawn.peek() === 'object') await draw();
  };
  return {
    isOpen,
    page,
    ofPage,
    ofStory,
    outcome,
    drawn,
    removed,
    load,
    /** Another article is in the tab; undefined: none. */
    followPage: (next: HighlightedPage | undefined) => {
      const before = page.peek();
      if (before?.tabId === next?.tabId && before?.url === next?.url) return;
      undraw();
      page.value = next;
      ofPage.value = [];
      outcome.value = undefined;
      removed.value = [];
      attempt(load);
    },
    /** Another story is on view. */
    followStory: (key: StoryKey | undefined) => {
      if (story?.feed === key?.feed && story?.id === key?.id) return;
      story = key;
      ofStory.value = [];
      attempt(load);
    },
    toggle: () => {
      isOpen.value = !isOpen.peek();
      outcome.value = undefined;
    },
    keepSelection: () =>
      attempt(async () => {
        const here = page.peek();
        if (!here) return;
        const kept = await doors.keepSelection(here.tabId);
        if (page.peek() !== here) return;
        outcome.value = kept.ok ? 'kept' : kept.code;
        if (kept.ok) await renew();
      }),
    draw: () => attempt(draw),
    addressOf: doors.addressOf,
    /** Scrolls the page beside the panel to a passage of it; one of another page is opened there. */
    show: (highlight: Highlight) =>
      attempt(() =>
        ofPage.peek().some(({ id }) => id === highlight.id) ? draw(highlight.id) : doors.open(highlight),
      ),
    undraw,
    note: (id: string, markdown: string) => attempt(() => doors.note(id, markdown).then(load)),
    remove: (id: string) =>
      attempt(async () => {
        const { ids } = await doors.remove(id);
        outcome.value = undefined;
        removed.value = ids;
        await renew();
      }),
    undo: () =>
      attempt(async () => {
        const ids = removed.peek();
        removed.value = [];
        await doors.putBack(ids);
        await renew();
      }),
  };
}

export type HighlightsState = ReturnType<typeof createHighlightsState>;
