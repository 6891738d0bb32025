import * as v from 'valibot';
import { type Parsed, parserOf } from './parsed';
import { count } from './primitives';

/**
 * When a field was written: milliseconds, a counter and the browser that wrote it, in base 36 and of one length, so that the order of the
 * texts is the order of the writings.
 */
export const stampForm = /^[0-9a-z]{9}-[0-9a-z]{2}-[0-9a-z]{4}$/;

const stamp = v.pipe(v.string(), v.regex(stampForm, 'is not a stamp'));

/** What a field can hold. */
const fieldValue = v.union([v.string(), v.number(), v.boolean()], 'is no text, number, true or false');
export type FieldValue = v.InferOutput<typeof fieldValue>;

/** The last word on a field, and when it was said. Without a value: it was taken away. */
export interface Register {
  readonly stamp: string;
  readonly value?: FieldValue;
}

/** Fields by name. Names have parts, between line ends: see `field-names.ts`. */
export type Registers = ReadonlyMap<string, Register>;

/** Fields and what they hold, without when. */
export type FieldValues = ReadonlyMap<string, FieldValue>;

const longestName = 5_000;

const chunk = v.object({
  /** The stamps of its entries, each once. */
  t: v.pipe(v.array(stamp), v.readonly()),
  /** How much of the name before an entry shares, the rest of its name, its stamp's place in `t`, and its value where it has one. */
  e: v.pipe(
    v.array(
      v.union([
        v.strictTuple([count, v.pipe(v.string(), v.maxLength(longestName)), count]),
        v.strictTuple([count, v.pipe(v.string(), v.maxLength(longestName)), count, fieldValue]),
      ]),
    ),
    v.readonly(),
  ),
});

/** Some registers as they lie in one item of the browser's sync storage. */
export type SyncChunk = Readonly<v.InferOutput<typeof chunk>>;

/** Another browser wrote it, maybe one of another version of ours. */
export const parseSyncChunk: (data: unknown) => Parsed<SyncChunk> = parserOf(chunk);

const syncProblems = ['full', 'failed'] as const;

const record = v.object({
  on: v.boolean(),
  /** Has taken part in nothing yet since it was switched on. */
  joining: v.exactOptional(v.literal(true)),
  /** Names this browser in its stamps. */
  node: v.pipe(v.string(), v.regex(/^[0-9a-z]{4}$/)),
  /** The latest stamp that this browser has written or seen. */
  clock: v.exactOptional(stamp),
  /** All that is known of all fields. */
  registers: v.pipe(
    v.array(v.union([v.strictTuple([v.string(), stamp]), v.strictTuple([v.string(), stamp, fieldValue])])),
    v.readonly(),
  ),
  /** What the fields held here when that was last compared: what differs since was changed here. */
  seen: v.pipe(v.array(v.strictTuple([v.string(), fieldValue])), v.readonly()),
  problem: v.exactOptional(v.picklist(syncProblems)),
  /** How many bytes of sync storage the fields take, or would take. */
  bytes: count,
});

/** What this browser remembers of the synchronisation. */
export type SyncRecord = Readonly<v.InferOutput<typeof record>>;

export const parseSyncRecord: (data: unknown) => Parsed<SyncRecord> = parserOf(record);

/** How the synchronisation stands, as the reader is told. */
export interface SyncState {
  readonly on: boolean;
  /** `full`: more than the browser's sync storage takes; `failed`: it cannot be reached or used. Nothing is lost in either case. */
  readonly problem?: (typeof syncProblems)[number];
  readonly bytes: number;
  /** How many bytes the browser's sync storage takes. */
  readonly most: number;
  /** Something of ours lies in it. */
  readonly hasCopy: boolean;
}

export const parseSyncChoice = parserOf(v.object({ on: v.boolean() }));
