import * as v from 'valibot';
import { type Highlight, noteSubjectSchema } from './library-record';
import { parserOf } from './parsed';
import { count, httpUrl, limits, line, paragraphs } from './primitives';
import { referenceSchema } from './reference';
import { storyKeySchema } from './story-lookup';

/** What our own pages ask of the library, each with its parser. */
const id = v.pipe(v.string('must be text'), v.maxLength(100));
const text = line(limits.label);
const tags = v.pipe(v.array(text), v.maxLength(200), v.readonly());

const collectable = v.variant('is', [
  v.object({ is: v.literal('story'), key: storyKeySchema }),
  /** `number`: that of the source in its story, from 1. */
  v.object({ is: v.literal('source'), key: storyKeySchema, number: count }),
  /** `place`: that of the event in the story's timeline, from 0. */
  v.object({ is: v.literal('event'), key: storyKeySchema, place: count }),
]);

/** Something of a story that can be put into a collection. */
export type Collectable = Readonly<v.InferOutput<typeof collectable>>;

/** A passage that the reader has just marked. */
export type HighlightDraft = Pick<Highlight, 'url' | 'headline' | 'publisher' | 'quote'>;

/** The tab whose passages are to be drawn in its page, and the one that this is to be scrolled to. */
export const parseHighlightDrawing = parserOf(v.object({ tabId: v.number(), reveal: v.exactOptional(id) }));

/** What came of keeping what is selected in a tab's page. */
export type KeptPassage =
  | { readonly ok: true; readonly highlight: Highlight }
  | { readonly ok: false; readonly code: 'nothing' | 'too-long' | 'unreachable' | 'no-article' };

/** A kept passage of a story's source, by the number of the source. */
export interface SourceHighlight {
  readonly number: number;
  readonly highlight: Highlight;
}

export const parseRecordRef = parserOf(v.object({ id }));
export const parseCollectionRef = parserOf(v.object({ id, most: v.exactOptional(count) }));
export const parseRecordRefs = parserOf(
  v.object({ ids: v.pipe(v.array(id), v.maxLength(20_000), v.readonly()) }),
);
export const parseLibraryPlace = parserOf(v.object({ collection: v.nullable(id) }));
export const parseCollectionName = parserOf(v.object({ name: text }));
export const parseRenaming = parserOf(v.object({ id, name: text }));
export const parseCollecting = parserOf(v.object({ collection: id, what: collectable, tags }));
export const parseTagging = parserOf(v.object({ id, tags }));
export const parseSubjectRef = parserOf(v.object({ subject: noteSubjectSchema }));
export const parseNoteDraft = parserOf(
  v.object({ subject: noteSubjectSchema, markdown: paragraphs(limits.body) }),
);
export const parseHighlightNote = parserOf(v.object({ id, markdown: paragraphs(limits.body) }));
export const parsePageAddress = parserOf(v.object({ url: httpUrl }));
export const parseReferenceImport = parserOf(
  v.object({
    collection: id,
    references: v.pipe(
      v.array(referenceSchema),
      v.maxLength(1_000, 'holds over 1,000 references'),
      v.readonly(),
    ),
  }),
);
export const parseBackupCursor = parserOf(
  v.object({
    cursor: v.nullable(
      v.object({
        store: v.string(),
        after: v.exactOptional(v.union([v.string(), v.pipe(v.array(v.string()), v.readonly())])),
      }),
    ),
  }),
);
export const parseBackupRows = parserOf(
  v.object({
    rows: v.pipe(
      v.array(v.object({ store: v.string(), row: v.unknown() })),
      v.maxLength(1_000),
      v.readonly(),
    ),
    dryRun: v.boolean(),
  }),
);
