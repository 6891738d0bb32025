import { beforeEach, describe, expect, it } from 'vitest';
import { compareOpenStory } from '@/utils/services/compare-open-story';
import { confirmSentences } from '@/utils/services/confirm-sentences';
import { putTabRecord } from '@/utils/storage/tab-records';
import { makeStory } from '../storage/rows';
import { emptyWorld, openTab, type World } from './world';

const key = { feed: 'https://feeds.example.org/stories.json', id: 'ferry-1' };
const urls = ['https://north.example/ferry', 'https://coast.example/ferry'];
const sentence = 'The ferry Nordlys ran aground off Halden on Monday night with 212 passengers aboard.';
let world: World;

async function tell(fields: object = {}): Promise<void> {
  const story = makeStory('ferry-1', {
    sections: [{ heading: 'Aground', sentences: [{ text: sentence, citations: [{ source: 1 }] }] }],
    sources: urls.map((url, i) => ({ url, headline: `Ferry aground ${i}`, publisher: `Paper ${i}` })),
    ...fields,
  });
  const db = await world.database();
  await db.put('stories', { ...key, story, addresses: [], stored: '2026-01-07T12:00:00.000Z' });
}

/** Opens an article in tab 7, as the content script told of it. */
async function openArticle(url: string, text: string): Promise<number> {
  const { tabId } = openTab(world, url);
  const article = { url, headline: 'Ferry aground', authors: [], language: 'en', text };
  await putTabRecord({ tabId, url, article, match: null, at: '2026-01-07T12:00:00.000Z', turn: 't' });
  return tabId;
}

beforeEach(async () => {
  world = await emptyWorld();
});

describe('compareOpenStory', () => {
  it('is null where the story is gone', async () => {
    expect(await compareOpenStory(world, { key, tabId: null })).toBeNull();
  });

  it('compares the sources with each other where no tab is asked about', async () => {
    await tell();
    const compared = await compareOpenStory(world, { key, tabId: null });
    expect(compared).not.toHaveProperty('coverage');
    expect(compared?.headlines).toHaveLength(2);
  });

  it('says nothing of a tab that was closed, or shows another page by now', async () => {
    await tell();
    const { tabId } = openTab(world, 'https://elsewhere.example/');
    expect(await compareOpenStory(world, { key, tabId })).not.toHaveProperty('coverage');
    world.tabs.clear();
    expect(await compareOpenStory(world, { key, tabId })).not.toHaveProperty('coverage');
  });

  it('tells what the open article reports and which source it is', async () => {
    await tell();
    const tabId = await openArticle(urls[1] ?? '', `${sentence}\n\nNobody was hurt, the coast guard said.`);
    const compared = await compareOpenStory(world, { key, tabId });
    expect(compared?.coverage?.sections[0]?.[0]).toMatchObject({
      verdict: 'reports',
      support: { in: 'text' },
    });
  });

  it('reads the page where the story was found by address alone', async () => {
    await tell();
    world.text = sentence;
    const tabId = await openArticle(urls[0] ?? '', '');
    const compared = await compareOpenStory(world, { key, tabId });
    expect(world.reads).toBe(1);
    expect(compared?.coverage?.sections[0]?.[0]?.verdict).toBe('reports');
  });

  it('finds nothing that only it tells, and confirms no sentence, where the article is the only source', async () => {
    await tell({ sources: [{ url: urls[0], headline: 'Ferry aground', publisher: 'North' }] });
    const tabId = await openArticle(
      urls[0] ?? '',
      `${sentence}\n\nHarbour pilot Ingrid Moe had warned of it.`,
    );
    const compared = await compareOpenStory(world, { key, tabId });
    expect(compared?.coverage?.onlyHere).toEqual([]);
    expect(await confirmSentences(world, { key, tabId })).toBeNull();
  });
});
