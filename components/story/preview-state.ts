import { type ReadonlySignal, signal } from '@preact/signals';

/** How long a pointer rests on a citation before its preview opens: crossing the text opens nothing. */
export const hoverDelay = 160;

export interface OpenPreview {
  /** Which block of text it belongs to, and which claim of the block. */
  readonly block: string;
  readonly claim: number;
  /** Number of the source. */
  readonly source: number;
  /** `hover` and `focus` close by themselves; `pinned` stays until it is closed. */
  readonly by: 'hover' | 'focus' | 'pinned';
}

export type CitationPlace = Omit<OpenPreview, 'by'>;

export interface PreviewState {
  readonly open: ReadonlySignal<OpenPreview | undefined>;
  /** The pointer came to rest on a citation, or left it before it did. */
  hover(place: CitationPlace): void;
  unhover(): void;
  focus(place: CitationPlace): void;
  /** Pins the preview of a citation; a second time, closes it. */
  press(place: CitationPlace): void;
  /** Pointer or focus left the block: what only they had opened closes. */
  leave(block: string, by: 'hover' | 'focus'): void;
  close(): void;
  dispose(): void;
}

export const isSamePlace = (a: CitationPlace, b: CitationPlace | undefined): boolean =>
  b !== undefined && a.block === b.block && a.claim === b.claim && a.source === b.source;

/** One story has at most one preview open. Opening one in passing never replaces one that is pinned. */
export function createPreviewState(): PreviewState {
  const open = signal<OpenPreview | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unhover = () => clearTimeout(timer);
  const passing = (place: CitationPlace, by: 'hover' | 'focus') => {
    if (open.value?.by !== 'pinned') open.value = { ...place, by };
  };
  return {
    open,
    hover(place) {
      unhover();
      timer = setTimeout(() => passing(place, 'hover'), hoverDelay);
    },
    unhover,
    focus: (place) => passing(place, 'focus'),
    press(place) {
      unhover();
      const again = open.value?.by === 'pinned' && isSamePlace(place, open.value);
      open.value = again ? undefined : { ...place, by: 'pinned' };
    },
    leave(block, by) {
      unhover();
      if (open.value?.block === block && open.value.by === by) open.value = undefined;
    },
    close() {
      unhover();
      open.value = undefined;
    },
    dispose: unhover,
  };
}
