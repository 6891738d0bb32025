import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';

const text = v.exactOptional(v.fallback(v.optional(v.string()), undefined));

const name = v.object({
  family: text,
  given: text,
  literal: text,
  suffix: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
});

const date = v.fallback(
  v.optional(
    v.union([
      v.string(),
      v.object({
        'date-parts': v.exactOptional(v.array(v.array(v.union([v.string(), v.number()])))),
        raw: text,
        literal: text,
      }),
    ]),
  ),
  undefined,
);

/** Every field may be missing or of a wrong kind: the others are still good. */
const item = v.object({
  id: v.fallback(v.optional(v.union([v.string(), v.number()])), undefined),
  title: text,
  URL: text,
  author: v.fallback(v.optional(v.array(name)), undefined),
  'container-title': text,
  publisher: text,
  section: text,
  issued: date,
  accessed: date,
  language: text,
  abstract: text,
  note: text,
  annote: text,
  keyword: text,
  custom: v.fallback(v.optional(v.object({ modified: text })), undefined),
});

export type CslInput = v.InferOutput<typeof item>;
export type CslNameInput = v.InferOutput<typeof name>;
export type CslDateInput = v.InferOutput<typeof date>;

/** An item of somebody's CSL-JSON, as far as news has fields for it. */
export const parseCslInput: (data: unknown) => Parsed<CslInput> = parserOf(item);
