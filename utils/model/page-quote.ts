import * as v from 'valibot';
import { type TextQuote, textQuoteSchema } from './library-record';
import { type Parsed, parserOf } from './parsed';
import { httpUrl } from './primitives';

const selected = v.object({ page: httpUrl, quote: textQuoteSchema });

/** What is selected in a page, and the page's address at that moment. */
export type SelectedPassage = Readonly<v.InferOutput<typeof selected>>;

/** It comes out of a web page. A passage that is longer than is kept does not pass. */
export const parseSelectedPassage: (data: unknown) => Parsed<SelectedPassage> = parserOf(selected);

/** A passage to be drawn in its page. */
export interface PageQuote {
  readonly id: string;
  readonly quote: TextQuote;
}

/** What is to be drawn, and the id of the passage that the page is to be scrolled to. */
export interface HighlightDrawing {
  readonly passages: readonly PageQuote[];
  readonly reveal?: string | undefined;
}

/** How each passage stands in the page now: word for word, edited, or not at all. */
export type FoundQuotes = Readonly<Record<string, 'same' | 'changed' | 'gone'>>;
