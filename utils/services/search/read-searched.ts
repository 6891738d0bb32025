import type { SearchDocument } from '@/utils/engine/search/index/search-document';
import {
  searchedEntry,
  searchedHighlight,
  searchedItem,
  searchedNote,
  searchedStory,
} from '@/utils/engine/search/searched-documents';
import type { CollectedItem, LibraryRecord } from '@/utils/model/library-record';
import type { StoredEntry } from '@/utils/model/stored-entry';
import { parseStory, type Story } from '@/utils/model/story';
import type { StoryKey } from '@/utils/model/story-lookup';
import { parseEntryRow } from '@/utils/storage/entry-row';
import { collectedStories, parseLibraryRow } from '@/utils/storage/library';
import { readRow, warnOfBroken } from '@/utils/storage/read-rows';
import type { SearchReading } from '@/utils/storage/search-index';
import { type SearchKey, storySearchKey } from '@/utils/storage/search-queue';

/** A row that can be found, as it stands now. */
export type Searched =
  | {
      readonly is: 'story';
      readonly key: StoryKey;
      readonly story: Story;
      readonly items: readonly CollectedItem[];
    }
  | { readonly is: 'entry'; readonly entry: StoredEntry }
  | { readonly is: 'record'; readonly record: LibraryRecord };

/** What stands under a key of the index; undefined where it is gone, or never could be found. */
export async function readSearched(
  transaction: SearchReading,
  key: SearchKey,
): Promise<Searched | undefined> {
  const [kind = '', name = '', rest = ''] = splitKey(key);
  if (kind === 'story') return readStory(transaction, { feed: name, id: rest });
  const id = rest === '' ? name : `${name}\n${rest}`;
  if (kind === 'entry') {
    const row = await transaction.objectStore('entries').get(id);
    const entry = row && readRow('entries', parseEntryRow(row), warnOfBroken);
    return entry && { is: 'entry', entry };
  }
  const row = await transaction.objectStore('library').get(id);
  const record = row && readRow('library', parseLibraryRow(row), warnOfBroken);
  return record && { is: 'record', record };
}

/** Kind, and what comes before and after the next line break. */
function splitKey(key: string): readonly string[] {
  const first = key.indexOf('\n');
  const second = key.indexOf('\n', first + 1);
  if (second < 0) return [key.slice(0, first), key.slice(first + 1)];
  return [key.slice(0, first), key.slice(first + 1, second), key.slice(second + 1)];
}

/** A story as it is told now, or as a pin or a collection keeps it. */
async function readStory(transaction: SearchReading, key: StoryKey): Promise<Searched | undefined> {
  const [row, pin, items] = await Promise.all([
    transaction.objectStore('stories').get([key.feed, key.id]),
    transaction.objectStore('pins').get([key.feed, key.id]),
    collectedStories(transaction, key),
  ]);
  const kept = row ?? pin;
  const parsed = kept && readRow('stories', parseStory(kept.story), warnOfBroken);
  const story = parsed ?? items.flatMap(({ thing }) => (thing.is === 'story' ? thing.story : []))[0];
  return story && { is: 'story', key, story, items };
}

/** As the index takes it in; undefined for what is not found by itself. */
export function documentOf(searched: Searched | undefined): SearchDocument | undefined {
  if (searched?.is === 'story') {
    const tags = new Set(searched.items.flatMap(({ tags: some }) => some));
    return searchedStory(searched.story, [...tags]);
  }
  if (searched?.is === 'entry') return searchedEntry(searched.entry);
  if (searched === undefined || searched.record.deleted) return undefined;
  const { record } = searched;
  if (record.kind === 'item') return searchedItem(record);
  if (record.kind === 'note') return searchedNote(record);
  return record.kind === 'highlight' ? searchedHighlight(record) : undefined;
}

/** The story that a row of the library is a copy of: when the one changes, so does what the other is found by. */
export function storyOf(searched: Searched | undefined): SearchKey | undefined {
  if (searched?.is !== 'record' || searched.record.kind !== 'item') return undefined;
  const { thing } = searched.record;
  return thing.is === 'story' ? storySearchKey([thing.key.feed, thing.key.id]) : undefined;
}
