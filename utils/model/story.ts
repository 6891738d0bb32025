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

/** Every citation must point at a listed source: a claim with no source is worse than no story. */
const schema = v.pipe(
  shape,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const dangling of danglingCitations(dataset.value)) {
      addIssue({
        message: `cites source ${dangling.source}, but the story lists ${dataset.value.sources.length}`,
        path: pathOf(dangling.path),
      });
    }
  }),
);

/** valibot wants whole path items; only their keys are read here (`parsed.ts`). */
function pathOf(keys: readonly (string | number)[]): [v.IssuePathItem, ...v.IssuePathItem[]] {
  const items = keys.map(
    (key) => ({ type: 'unknown', origin: 'value', input: keys, key, value: keys }) as const,
  );
  return items as unknown as [v.IssuePathItem, ...v.IssuePathItem[]];
}

interface Dangling {
  readonly source: number;
  readonly path: readonly (string | number)[];
}

function danglingCitations(story: Shape): Dangling[] {
  const check = (citations: readonly Citation[], path: readonly (string | number)[]) =>
    citations.flatMap(({ source }, i) =>
      source > story.sources.length ? [{ source, path: [...path, 'citations', i] }] : [],
    );
  return [
    ...story.sections.flatMap((section, s) =>
      section.sentences.flatMap((sentence, i) => check(sentence.citations, ['sections', s, 'sentences', i])),
    ),
    ...story.timeline.flatMap((event, i) => check(event.citations, ['timeline', i])),
  ];
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
