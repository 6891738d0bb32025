import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { httpUrl, isRealDay, language, limits, line, paragraphs } from './primitives';

const name = line(limits.label);

const personSchema = v.union(
  [
    v.object({ literal: name }),
    v.object({
      family: name,
      given: v.exactOptional(name),
      /** "van der", "al-": stays before the family name, and is not what names are sorted by. */
      particle: v.exactOptional(name),
      suffix: v.exactOptional(name),
    }),
  ],
  'is not a name',
);

/** Who wrote something: a person's name in its parts, or a name that has none (an agency, a desk, one word). */
export type Person = Readonly<v.InferOutput<typeof personSchema>>;

/** As exact as it is known: `2026`, `2026-01` or `2026-01-06`, in UTC. */
const partialDate = v.pipe(
  v.string('must be text'),
  v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'is not YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((text) => isRealDay(`${text}-01-01`.slice(0, 10)), 'is not a date of the calendar'),
);

const day = v.pipe(
  v.string('must be text'),
  v.check((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isRealDay(text), 'is not a day'),
);

export const referenceSchema = v.object({
  /** Names it in exports, unique in one; a citation key is made of it. */
  id: line(limits.label),
  /** Its number in the story that it is cited in. */
  number: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  title: line(limits.headline),
  url: v.exactOptional(httpUrl),
  authors: v.pipe(v.array(personSchema), v.maxLength(500, 'holds over 500 names'), v.readonly()),
  publisher: v.exactOptional(name),
  section: v.exactOptional(name),
  published: v.exactOptional(partialDate),
  modified: v.exactOptional(partialDate),
  /** The day on which the reader had it before them. */
  accessed: v.exactOptional(day),
  language: v.exactOptional(language),
  abstract: v.exactOptional(paragraphs(limits.body)),
  /** The reader's own, in Markdown. */
  note: v.exactOptional(paragraphs(limits.body)),
  tags: v.pipe(v.array(name), v.maxLength(200, 'holds over 200 tags'), v.readonly()),
});

/** A source in the form that bibliographies want it. */
export type Reference = Readonly<v.InferOutput<typeof referenceSchema>>;

/** Imported data is untrusted: what a file holds goes through here. */
export const parseReference: (data: unknown) => Parsed<Reference> = parserOf(referenceSchema);
