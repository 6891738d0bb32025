import type { Parsed } from '@/utils/model/parsed';
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

function parsePin(row: PinRowOnDisk): Parsed<Pin> {
  const story = parseStory(row.story);
  return story.ok ? { ok: true, value: { ...row, story: story.value } } : story;
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
