import * as v from 'valibot';
import { count, limits, line } from './primitives';

const number = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'sources are numbered from 1'),
);

const placeSchema = v.pipe(
  v.object({
    in: v.picklist(['headline', 'description', 'text'], 'must be headline, description or text'),
    start: count,
    end: count,
  }),
  v.check(({ start, end }) => start < end, 'ends before it starts'),
);

/** Where a quote stands in its source: UTF-16 offsets into that part of the article as it was read. */
export type QuotePlace = Readonly<v.InferOutput<typeof placeSchema>>;

/**
 * Points at a source of the story by its number (1 is the first); `quote` is the sentence of that source which
 * supports the claim. A bare number is read as a citation without a quote.
 */
export const citationSchema = v.pipe(
  v.union(
    [
      number,
      v.object({
        source: number,
        quote: v.exactOptional(line(limits.sentence)),
        at: v.exactOptional(placeSchema),
        before: v.exactOptional(line(limits.label)),
        after: v.exactOptional(line(limits.label)),
      }),
    ],
    'must be the number of a source, or an object with one as "source"',
  ),
  v.transform((citation): Citation => (typeof citation === 'number' ? { source: citation } : citation)),
);

export interface Citation {
  readonly source: number;
  readonly quote?: string;
  /** Known where the summary was made on this machine, from the article's own text. */
  readonly at?: QuotePlace;
  /** The words around the quote, where it stands in its source more than once: by them a browser finds this one. */
  readonly before?: string;
  readonly after?: string;
}

export const citationsSchema = v.pipe(
  v.array(citationSchema, 'must be a list'),
  v.maxLength(50, 'holds over 50 citations'),
  v.readonly(),
);

/** Numbers that a claim cites but its story does not list: shown as a flaw, and kept apart, so that every citation has a source. */
export const danglingSchema = v.pipe(v.array(number, 'must be a list'), v.maxLength(50), v.readonly());
