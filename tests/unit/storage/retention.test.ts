import { describe, expect, it } from 'vitest';
import { expiredStories, mostRetained, retentionMs } from '@/utils/storage/retention';
import { now } from './rows';

const ago = (ms: number) => new Date(now - ms).toISOString();
const row = (id: string, updated: unknown, stored = ago(0)) => ({
  feed: 'f',
  id,
  story: { updated },
  addresses: [],
  stored,
});
const expired = (rows: readonly ReturnType<typeof row>[], pinned: readonly string[] = []) =>
  expiredStories(rows, (id) => pinned.includes(id), now).map(({ id }) => id);

describe('expiredStories', () => {
  it('lets a story go 90 days after its last update, not a millisecond before', () => {
    expect(expired([row('young', ago(retentionMs - 1)), row('old', ago(retentionMs))])).toEqual(['old']);
  });

  it('never lets a pinned story go', () => {
    expect(expired([row('old', ago(9 * retentionMs))], ['old'])).toEqual([]);
  });

  it('counts a story from the future, or without a date, from when it was stored', () => {
    const longAgo = ago(retentionMs + 1);
    expect(
      expired([row('a', '9999-01-01T00:00:00Z', longAgo), row('b', 'soon', longAgo), row('c', 7)]),
    ).toEqual(['a', 'b']);
  });

  it('lets what has no date at all go', () => {
    expect(expired([row('a', undefined, 'never')])).toEqual(['a']);
  });

  it('keeps only the latest of very many', () => {
    const rows = Array.from({ length: mostRetained + 2 }, (_, i) => row(`s${i}`, ago((i + 1) * 1_000)));
    expect(expired(rows.reverse()).sort()).toEqual([`s${mostRetained}`, `s${mostRetained + 1}`]);
  });
});
