import * as v from 'valibot';
import { signsSchema } from './decision';
import { type Parsed, parserOf } from './parsed';
import { httpUrl } from './primitives';

/** The longest copy that is taken, in UTF-16 units: of the largest pages with every character escaped. */
const longestCopy = 20_000_000;

const schema = v.object({
  /** The address of the article in view: the page's or, where it holds several articles, the one that it gives for itself. */
  address: httpUrl,
  /** What the first look made of it, and what it saw. */
  mayBe: v.boolean('must be true or false'),
  signs: signsSchema,
  /** Of the elements in the copy, in document order, the one of the article in view; -1 for the page as a whole. */
  view: v.pipe(v.number('must be a number'), v.integer('must be a whole number')),
  /** Is the page's own metadata about the article in view? */
  isWhole: v.boolean('must be true or false'),
  /** JSON: an array for an element (tag, names and values of attributes), a text for a text, 0 where an element ends. */
  rows: v.pipe(v.string('must be text'), v.maxLength(longestCopy, 'is too long')),
});

/** A copy of what can be read on a page, for the background to read closely. */
export type PageCopy = Readonly<v.InferOutput<typeof schema>>;

const takenSchema = v.object({
  /** The address that the page had when it was copied. */
  page: httpUrl,
  copy: schema,
});

/** A copy and the page that it was taken of: by then the tab may show another one than was asked for. */
export type TakenCopy = Readonly<v.InferOutput<typeof takenSchema>>;

export const parseTakenCopy: (data: unknown) => Parsed<TakenCopy> = parserOf(takenSchema);
