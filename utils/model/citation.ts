import * as v from 'valibot';
import { limits, line } from './primitives';

const number = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'sources are numbered from 1'),
);

/**
 * Points at a source of the story by its number (1 is the first); `quote` is the sentence of that source which
 * supports the claim. A bare number is read as a citation without a quote.
 */
export const citationSchema = v.pipe(
  v.union(
    [number, v.object({ source: number, quote: v.exactOptional(line(limits.sentence)) })],
    'must be the number of a source, or an object with one as "source"',
  ),
  v.transform((citation): Citation => (typeof citation === 'number' ? { source: citation } : citation)),
);

export interface Citation {
  readonly source: number;
  readonly quote?: string;
}

export const citationsSchema = v.pipe(
  v.array(citationSchema, 'must be a list'),
  v.maxLength(50, 'holds over 50 citations'),
  v.readonly(),
);
