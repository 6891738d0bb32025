import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { count, dateTime, httpUrl, limits, line, paragraphs } from './primitives';
import { referenceSchema } from './reference';
import { sourceSchema } from './source';
import { parsedStorySchema } from './story';
import { storyKeySchema } from './story-lookup';
import { timelineEventSchema } from './timeline-event';

const id = v.pipe(v.string('must be text'), v.regex(/^[\w.-]{1,100}$/, 'is not an id'));
const text = line(limits.label);
const tags = v.pipe(v.array(text), v.maxLength(200, 'holds over 200 tags'), v.readonly());

/** Every record can be merged with another browser's: the later change wins, and what was deleted stays known as deleted. */
const base = { id, created: dateTime, updated: dateTime, deleted: v.exactOptional(v.literal(true)) };

/** What is collected: with a copy of all that is needed to show it, since it outlives feeds. */
const thing = v.variant('is', [
  v.object({ is: v.literal('story'), key: storyKeySchema, story: parsedStorySchema }),
  v.object({ is: v.literal('source'), url: v.exactOptional(httpUrl), reference: referenceSchema }),
  v.object({
    is: v.literal('event'),
    key: storyKeySchema,
    headline: line(limits.headline),
    event: timelineEventSchema,
    /** Those that the event cites, under the numbers that it cites them by. */
    sources: v.pipe(v.array(v.object({ number: v.number(), source: sourceSchema })), v.readonly()),
  }),
]);

export type CollectedThing = Readonly<v.InferOutput<typeof thing>>;

/** What a note can stand on. */
export const noteSubjectSchema = v.variant('is', [
  v.object({ is: v.literal('story'), key: storyKeySchema }),
  v.object({ is: v.literal('source'), url: httpUrl }),
  v.object({ is: v.literal('section'), key: storyKeySchema, heading: text }),
  v.object({ is: v.literal('event'), key: storyKeySchema, date: text, text: line(limits.sentence) }),
]);

export type NoteSubject = Readonly<v.InferOutput<typeof noteSubjectSchema>>;

/**
 * A passage of a page by its words and what stands around it, not by its place in the markup (W3C Web Annotation,
 * TextQuoteSelector): it is found again after small edits.
 */
export const textQuoteSchema = v.object({
  exact: v.pipe(paragraphs(limits.sentence), v.minLength(1, 'is empty')),
  prefix: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  suffix: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  /** Where it stood in the page's text when it was kept, in UTF-16 units: a hint, to tell places of the same words apart. */
  start: v.exactOptional(count),
});

export type TextQuote = Readonly<v.InferOutput<typeof textQuoteSchema>>;

const collection = v.object({ ...base, kind: v.literal('collection'), name: text });
const item = v.object({ ...base, kind: v.literal('item'), collection: id, thing, tags });
const note = v.object({
  ...base,
  kind: v.literal('note'),
  subject: noteSubjectSchema,
  markdown: paragraphs(limits.body),
});
const highlight = v.object({
  ...base,
  kind: v.literal('highlight'),
  /** Canonical address of the page. */
  url: httpUrl,
  headline: line(limits.headline),
  publisher: v.exactOptional(text),
  quote: textQuoteSchema,
  /** The reader's note on it. */
  markdown: v.exactOptional(paragraphs(limits.body)),
});

const schema = v.variant('kind', [collection, item, note, highlight]);

export type LibraryRecord = Readonly<v.InferOutput<typeof schema>>;
export type Collection = Extract<LibraryRecord, { kind: 'collection' }>;
export type CollectedItem = Extract<LibraryRecord, { kind: 'item' }>;
export type Note = Extract<LibraryRecord, { kind: 'note' }>;
export type Highlight = Extract<LibraryRecord, { kind: 'highlight' }>;

export const parseLibraryRecord: (data: unknown) => Parsed<LibraryRecord> = parserOf(schema);

/** One text for a subject, to find its notes by. */
export function subjectKey(subject: NoteSubject): string {
  switch (subject.is) {
    case 'source':
      return `source\n${subject.url}`;
    case 'story':
      return `story\n${subject.key.feed}\n${subject.key.id}`;
    case 'section':
      return `section\n${subject.key.feed}\n${subject.key.id}\n${subject.heading}`;
    case 'event':
      return `event\n${subject.key.feed}\n${subject.key.id}\n${subject.date}\n${subject.text}`;
  }
}

/** One text for a collected thing: the same thing twice in a collection is one. */
export function thingKey(thing: CollectedThing): string {
  if (thing.is === 'source') return `source\n${thing.reference.url ?? thing.reference.title}`;
  const story = `${thing.key.feed}\n${thing.key.id}`;
  return thing.is === 'story'
    ? `story\n${story}`
    : `event\n${story}\n${thing.event.date}\n${thing.event.text}`;
}
