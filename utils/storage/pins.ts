import { type Parsed, parserOf } from '@/utils/model/parsed';
import { dateTime } from '@/utils/model/primitives';
import { parseStory, type Story } from '@/utils/model/story';
import type { StoryKey } from '@/utils/model/story-lookup';
import type { Database } from './open-database';
import { type ReportBroken, readRow, readRows, warnOfBroken } from './read-rows';
import type { PinRowOnDisk } from './schema';
import { type StoreOutcome, storeOutcome } from './store-outcome';
import { rowKey } from './story-key';

/** A story that the reader keeps, whatever becomes of its feed. */
export interface Pin {
  readonly feed: string;
  readonly id: string;
  /** When it was pinned. */
  readonly pinned: string;
  /** The story as it was last seen. */
  readonly story: Story;
}

const parseMoment = parserOf(dateTime);

/** A pin whose date cannot be read is still a pin. */
export function parsePin({ feed, id, pinned, story }: PinRowOnDisk): Parsed<Pin> {
  const parsed = parseStory(story);
  if (!parsed.ok) return parsed;
  const moment = parseMoment(pinned);
  const value = { feed, id, pinned: moment.ok ? moment.value : parsed.value.updated, story: parsed.value };
  return { ok: true, value };
}

export async function getPin(
  db: Database,
  key: StoryKey,
  report: ReportBroken = warnOfBroken,
): Promise<Pin | undefined> {
  const row = await db.get('pins', rowKey(key));
  return row && readRow('pins', parsePin(row), report);
}

export async function isPinned(db: Database, key: StoryKey): Promise<boolean> {
  return (await db.getKey('pins', rowKey(key))) !== undefined;
}

/** Pins, the latest first. */
export async function listPins(db: Database, report: ReportBroken = warnOfBroken): Promise<Pin[]> {
  const pins = readRows('pins', await db.getAll('pins'), parsePin, report);
  return pins.sort((a, b) => (a.pinned < b.pinned ? 1 : -1));
}

export function putPin(db: Database, pin: Pin): Promise<StoreOutcome> {
  return storeOutcome(() => db.put('pins', pin));
}

export async function deletePin(db: Database, key: StoryKey): Promise<void> {
  await db.delete('pins', rowKey(key));
}
