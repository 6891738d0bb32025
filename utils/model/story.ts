import * as v from 'valibot';
import { attributionSchema } from './attribution';
import type { Citation } from './citation';
import { type Parsed, parserOf } from './parsed';
import { count, dateTime, httpUrl, language, limits, line } from './primitives';
import { sectionSchema } from './section';
import { sourceSchema } from './source';
import { timelineEventSchema } from './timeline-event';

const list = <S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(item: S, most: number) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(most, `holds over ${most} items`), v.readonly());

const shape = v.object({
  id: line(limits.label),
  headline: line(limits.headline),
  url: v.exactOptional(httpUrl),
  language: v.exactOptional(language),
  updated: dateTime,
  revision: count,
  sections: list(sectionSchema, 50),
  sources: v.pipe(list(sourceSchema, 500), v.minLength(1, 'a story needs a source')),
  timeline: list(timelineEventSchema, 500),
  /** Whom the story itself is from, where its licence asks for a name. */
  attribution: v.exactOptional(attributionSchema),
});

type Shape = v.InferOutput<typeof shape>;

const schema = v.pipe(shape, v.transform(withoutDangling));

interface Cited {
  readonly citations: readonly Citation[];
  readonly dangling?: readonly number[];
}

/** Every citation of a parsed story has its source; numbers that the story does not list stand in `dangling`. */
function withoutDangling(story: Shape): Shape {
  const listed = story.sources.length;
  const keep = <T extends Cited>(claim: T): T => {
    const lost = claim.citations.flatMap(({ source }) => (source > listed ? [source] : []));
    if (lost.length === 0) return claim;
    const citations = claim.citations.filter(({ source }) => source <= listed);
    return { ...claim, citations, dangling: [...(claim.dangling ?? []), ...lost].slice(0, 50) };
  };
  const sections = story.sections.map((section) => ({ ...section, sentences: section.sentences.map(keep) }));
  return { ...story, sections, timeline: story.timeline.map(keep) };
}

/**
 * A story as it is shown: a cited summary in sections, the numbered sources, a dated timeline. `revision` counts up
 * whenever its feed changes it.
 */
export type Story = Readonly<Shape>;

export const parseStory: (data: unknown) => Parsed<Story> = parserOf(schema);

/** A story inside other data: what is wrong with it is told in one line. */
export const parsedStorySchema = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Story>(({ dataset, addIssue, NEVER }) => {
    const parsed = parseStory(dataset.value);
    if (parsed.ok) return parsed.value;
    addIssue({ message: parsed.issues.map(({ path, reason }) => `${path} ${reason}`).join('; ') });
    return NEVER;
  }),
);
