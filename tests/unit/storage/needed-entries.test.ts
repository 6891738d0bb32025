import { describe, expect, it, vi } from 'vitest';
import type { StoredEntry } from '@/utils/model/stored-entry';
import type { Story } from '@/utils/model/story';
import type { Database } from '@/utils/storage/connect';
import { putFeedStories } from '@/utils/storage/feed-stories';
import { inTransaction } from '@/utils/storage/in-transaction';
import { neededIn } from '@/utils/storage/needed-entries';
import { putPin } from '@/utils/storage/pins';
import { freshDatabase } from './database';
import { derive, feedUrl, makeFeed, makeStory, now } from './rows';

const entryOf = (id: string): StoredEntry => ({
  key: id,
  carriers: [id],
  feeds: [],
  unread: [],
  address: `https://paper.example.org/${id}`,
  at: new Date(now).toISOString(),
});

async function needed(db: Database, ids: readonly string[]) {
  const addressesOf = vi.fn((story: Story) => derive(story).addresses);
  const answers = await inTransaction(db, ['pins', 'stories'], async (transaction) => {
    const isNeeded = neededIn(transaction as never, addressesOf);
    const given: boolean[] = [];
    for (const id of ids) given.push(await isNeeded(entryOf(id)));
    return given;
  });
  return { answers, read: addressesOf.mock.calls.map(([{ id }]) => id) };
}

describe('an entry', () => {
  const open = async () => {
    const db = await freshDatabase();
    await putFeedStories(db, makeFeed(), [makeStory('here')], derive, { now });
    const pinned = new Date(now).toISOString();
    await putPin(db, { feed: feedUrl, id: 'here', pinned, story: makeStory('here') });
    await putPin(db, { feed: feedUrl, id: 'gone', pinned, story: makeStory('gone') });
    return db;
  };

  it('is needed as the source of a story that is here, which no pin is read for', async () => {
    expect(await needed(await open(), ['here'])).toEqual({ answers: [true], read: [] });
  });

  it('is needed as the source of a pin whose story is gone; only such pins are read, and once', async () => {
    const { answers, read } = await needed(await open(), ['gone', 'nowhere', 'gone']);
    expect(answers).toEqual([true, false, true]);
    expect(read).toEqual(['gone']);
  });

  it('is not needed without an address', async () => {
    const db = await open();
    const isNeeded = await inTransaction(db, ['pins', 'stories'], (transaction) =>
      neededIn(
        transaction as never,
        (story) => derive(story).addresses,
      )({
        ...entryOf('gone'),
        address: undefined,
      } as never),
    );
    expect(isNeeded).toBe(false);
  });
});
