import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { dateTime } from './primitives';

const number = v.pipe(v.number('must be a number'), v.finite('must be finite'));

/** What was seen of each sign, 0 to 1, under its short name. */
export const signsSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.maxLength(40, 'is too long')),
    v.union([v.boolean(), v.pipe(number, v.minValue(0), v.maxValue(1))], 'must be 0 to 1'),
  ),
  v.check((signs) => Object.keys(signs).length <= 100, 'holds over 100 signs'),
  v.readonly(),
);

const reasonSchema = v.object({
  /** Its short name, and the words that explain it. */
  sign: v.string(),
  means: v.string(),
  /** How much of it was seen, 0 to 1; its weight in log-odds; and what it so adds to the score. */
  value: number,
  weight: number,
  adds: number,
});

const schema = v.object({
  /** The address at which the page was seen. */
  url: v.string(),
  at: dateTime,
  isArticle: v.boolean(),
  /**
   * `first`: a story lists the address, so that the first look was the only one. `close`: the page was read closely, and
   * that had the last word.
   */
  look: v.picklist(['first', 'close']),
  /** In log-odds: `bias` and all that the reasons add. Above `threshold` it is an article. */
  score: number,
  bias: number,
  threshold: number,
  /** The strongest first. */
  reasons: v.pipe(v.array(reasonSchema), v.readonly()),
});

/** Why a page was taken for an article, or was not: for a view that shows an engineer, or a curious reader, how it came about. */
export type Decision = Readonly<v.InferOutput<typeof schema>>;
export type Reason = Readonly<v.InferOutput<typeof reasonSchema>>;
export type SeenSigns = Readonly<v.InferOutput<typeof signsSchema>>;

export const parseDecision: (data: unknown) => Parsed<Decision> = parserOf(schema);
