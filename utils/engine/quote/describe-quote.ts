import type { TextQuote } from '@/utils/model/library-record';

/** So much of what stands around a passage tells it apart from one of the same words elsewhere in the page. */
export const contextLength = 64;

/**
 * A stretch of a text by its words and what stands around them (W3C Web Annotation Data Model, TextQuoteSelector), with its place as
 * a hint. `start` and `end` are UTF-16 offsets into `text`.
 */
export function describeQuote(text: string, start: number, end: number): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
  };
}
