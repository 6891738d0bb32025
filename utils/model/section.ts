import * as v from 'valibot';
import { citationsSchema, danglingSchema } from './citation';
import { type Parsed, parserOf } from './parsed';
import { limits, line } from './primitives';

const sentence = v.object({
  text: line(limits.sentence),
  citations: citationsSchema,
  dangling: v.exactOptional(danglingSchema),
});

export const sectionSchema = v.object({
  heading: line(limits.label),
  sentences: v.pipe(
    v.array(sentence, 'must be a list'),
    v.minLength(1, 'a section needs a sentence'),
    v.maxLength(50, 'holds over 50 sentences'),
    v.readonly(),
  ),
});

/** One claim of a summary and the sources that bear it out. A claim without any is shown, and marked as such. */
export type Sentence = Readonly<v.InferOutput<typeof sentence>>;

/** A part of a summary: a short heading and a few cited sentences. */
export type Section = Readonly<v.InferOutput<typeof sectionSchema>>;

export const parseSection: (data: unknown) => Parsed<Section> = parserOf(sectionSchema);
