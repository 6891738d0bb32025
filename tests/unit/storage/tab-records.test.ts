import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabRecord } from '@/utils/model/tab-record';
import { deleteFrameToken, getFrameToken, putFrameToken } from '@/utils/storage/frame-tokens';
import { deleteTabRecord, getTabRecord, listTabRecords, putTabRecord } from '@/utils/storage/tab-records';

beforeEach(() => {
  fakeBrowser.reset();
});

const record = (tabId: number, at = '2026-06-01T12:00:00.000Z'): TabRecord => ({
  tabId,
  url: `https://paper.example.org/${tabId}?from=home`,
  article: {
    url: `https://paper.example.org/${tabId}`,
    headline: 'Tram',
    authors: ['A. B.'],
    text: 'One.\n\nTwo.',
  },
  match: {
    key: { feed: 'https://feeds.example.org/', id: 's' },
    match: { by: 'content', score: 0.7, terms: ['tram'] },
  },
  at,
  turn: 'turn-1',
});

describe('tab records', () => {
  it('come back as they were put, for their tab only', async () => {
    await putTabRecord(record(3));
    await putTabRecord({ ...record(4), match: null });
    expect(await getTabRecord(3)).toEqual(record(3));
    expect(await getTabRecord(4)).toMatchObject({ match: null });
    expect(await getTabRecord(5)).toBeUndefined();
    expect((await listTabRecords()).map(({ tabId }) => tabId).sort()).toEqual([3, 4]);
    await deleteTabRecord(3);
    expect(await getTabRecord(3)).toBeUndefined();
  });

  it('hold no more than 20,000 characters of an article', async () => {
    const { article } = record(1);
    await putTabRecord({ ...record(1), article: { ...article, text: 'x'.repeat(50_000) } });
    expect((await getTabRecord(1))?.article.text).toHaveLength(20_000);
  });

  it('that are cut inside a pair of surrogates can still be read', async () => {
    const { article } = record(1);
    await putTabRecord({ ...record(1), article: { ...article, text: `x${'😀'.repeat(20_000)}` } });
    expect((await getTabRecord(1))?.article.text).toHaveLength(20_000);
  });

  it('that cannot be read are as if they were not there', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await fakeBrowser.storage.session.set({ 'tab-1': { tabId: 1, url: 'x' }, 'tab-2': record(2), other: 5 });
    expect(await getTabRecord(1)).toBeUndefined();
    expect(await listTabRecords()).toEqual([record(2)]);
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });

  it('make room where the session area is full: the older half goes', async () => {
    for (const tabId of [1, 2, 3, 4]) await putTabRecord(record(tabId, `2026-06-0${tabId}T12:00:00.000Z`));
    const set = vi
      .spyOn(fakeBrowser.storage.session, 'set')
      .mockRejectedValueOnce(new Error('quota bytes exceeded'));
    await putTabRecord(record(5));
    set.mockRestore();
    expect((await listTabRecords()).map(({ tabId }) => tabId).sort()).toEqual([3, 4, 5]);
  });
});

describe('frame tokens', () => {
  it('are kept for their tab until deleted', async () => {
    await putFrameToken(1, 'word');
    expect([await getFrameToken(1), await getFrameToken(2)]).toEqual(['word', null]);
    await deleteFrameToken(1);
    expect(await getFrameToken(1)).toBeNull();
    expect(await listTabRecords()).toEqual([]);
  });
});
