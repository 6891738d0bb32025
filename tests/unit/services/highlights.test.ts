import { beforeEach, describe, expect, it } from 'vitest';
import { parisStory } from '@/tests/fixtures/stories';
import type { BackupRow } from '@/utils/model/backup';
import type { TextQuote } from '@/utils/model/library-record';
import { deriveStory } from '@/utils/services/derive-story';
import { putBack, removeRecord } from '@/utils/services/library/collections';
import {
  addHighlight,
  highlightsOfPage,
  highlightsOfStory,
  keepSelection,
  noteHighlight,
  passagesOfTab,
} from '@/utils/services/library/highlights';
import { restorePiece } from '@/utils/services/library/restore';
import { lookupStory } from '@/utils/services/lookup-story';
import { spotArticle } from '@/utils/services/spot-article';
import { readBackup } from '@/utils/storage/backup';
import { putStories } from '@/utils/storage/feed-stories';
import { emptyWorld, openTab, sighting, type World } from './world';

const url = 'https://paper.example.org/tram';
const quote = (exact: string, more: Partial<TextQuote> = {}): TextQuote => ({
  exact,
  prefix: 'The mayor said: ',
  suffix: ' Then she left.',
  ...more,
});

let world: World;

beforeEach(async () => {
  world = await emptyWorld();
});

/** An article is open in a tab, and something is selected in it. */
async function openArticle(exact = 'It was close.') {
  const tab = openTab(world, url);
  await spotArticle(world, tab, sighting({ shown: url }));
  world.selected = { page: url, quote: quote(exact) };
  return tab.tabId;
}

describe('keeping what is selected', () => {
  it('keeps its words under the article’s canonical address, and tells our pages', async () => {
    const kept = await keepSelection(world, await openArticle());
    expect(kept).toMatchObject({ ok: true, highlight: { url, headline: world.headline } });
    expect(await highlightsOfPage(world, `${url}?utm_source=x`)).toMatchObject([
      { quote: { exact: 'It was close.' } },
    ]);
    expect(world.announced).toContainEqual({ what: 'library' });
  });

  it('keeps one passage once', async () => {
    const tabId = await openArticle();
    expect(await keepSelection(world, tabId)).toEqual(await keepSelection(world, tabId));
    expect(await highlightsOfPage(world, url)).toHaveLength(1);
  });

  it.each(['nothing', 'too-long', 'unreachable'] as const)('says why it kept nothing: %s', async (code) => {
    const tabId = await openArticle();
    world.selected = code;
    expect(await keepSelection(world, tabId)).toEqual({ ok: false, code });
  });

  it('keeps nothing of a page that became another one, nor of one that is no article', async () => {
    const tabId = await openArticle();
    world.selected = { page: 'https://paper.example.org/other', quote: quote('x y z') };
    expect(await keepSelection(world, tabId)).toEqual({ ok: false, code: 'no-article' });
    expect(await keepSelection(world, tabId + 1)).toEqual({ ok: false, code: 'no-article' });
  });

  it('keeps nothing of a page that became another one behind `#!` or `#/`', async () => {
    const tab = openTab(world, 'https://paper.example.org/#!/tram');
    await spotArticle(world, tab, sighting({ shown: tab.url }));
    world.selected = { page: 'https://paper.example.org/#!/harbour', quote: quote('x y z') };
    expect(await keepSelection(world, tab.tabId)).toEqual({ ok: false, code: 'no-article' });
    world.selected = { page: `${tab.url}`, quote: quote('x y z') };
    expect(await keepSelection(world, tab.tabId)).toMatchObject({ ok: true });
  });
});

describe('a page that claims to be another publisher’s article', () => {
  const shown = 'https://forged.example/harbour-council-tram-vote';
  const real = 'https://paper.example.org/harbour-council-tram-vote';
  beforeEach(async () => {
    await addHighlight(world, { url: real, headline: 'Tram', quote: quote('The publisher’s own words.') });
    await spotArticle(world, openTab(world, shown), sighting({ shown, claims: [real] }));
    world.selected = { page: shown, quote: quote('Forged words.') };
  });

  it('has its passages kept as its own, where the panel finds them', async () => {
    expect(await keepSelection(world, 7)).toMatchObject({ ok: true, highlight: { url: shown } });
    expect(await highlightsOfPage(world, real)).toHaveLength(1);
    const lookup = await lookupStory(world, 7);
    expect(lookup).toMatchObject({ status: 'no-story', article: { url: shown } });
  });

  it('gets none drawn of those that were kept on the publisher’s page', async () => {
    await keepSelection(world, 7);
    expect((await passagesOfTab(world, 7)).map((one) => one.quote.exact)).toEqual(['Forged words.']);
  });
});

describe('a kept passage', () => {
  const draft = { url, headline: 'Tram', quote: quote('It was close.') };

  it('gets a note, another one, and none', async () => {
    const { id } = await addHighlight(world, draft);
    for (const [markdown, shown] of [
      ['So?', 'So?'],
      ['No.', 'No.'],
      ['', undefined],
    ] as const) {
      await noteHighlight(world, id, markdown);
      expect((await highlightsOfPage(world, url))[0]?.markdown).toBe(shown);
    }
    await expect(noteHighlight(world, 'gone', 'x')).rejects.toThrow('no longer kept');
  });

  it('goes, and comes back with its note; kept anew after it went, it is there once', async () => {
    const { id } = await addHighlight(world, draft);
    await noteHighlight(world, id, 'mine');
    const { ids } = await removeRecord(world, id);
    expect(await highlightsOfPage(world, url)).toEqual([]);
    await putBack(world, ids);
    expect(await highlightsOfPage(world, url)).toMatchObject([{ markdown: 'mine' }]);
    await removeRecord(world, id);
    await addHighlight(world, draft);
    expect(await highlightsOfPage(world, url)).toHaveLength(1);
  });

  it('stands in the order of the page, and one without a place is no fault', async () => {
    for (const [exact, start] of [
      ['second', 90],
      ['first', 5],
    ] as const)
      await addHighlight(world, { ...draft, quote: quote(exact, { start }) });
    await addHighlight(world, { ...draft, quote: quote('unplaced') });
    const order = (await highlightsOfPage(world, url)).map((one) => one.quote.exact);
    expect(order).toEqual(['unplaced', 'first', 'second']);
  });

  it('is found at its source in a story, whatever the story’s address of it carries', async () => {
    const key = { feed: 'https://feeds.example.org/stories.json', id: parisStory.id };
    const sources = parisStory.sources.map((source, i) =>
      i === 1 ? { ...source, url: `${url}?utm_medium=rss#top` } : source,
    );
    const story = { ...parisStory, sources };
    await putStories(await world.database(), key.feed, [story], deriveStory, { now: world.clock });
    await addHighlight(world, draft);
    await addHighlight(world, { ...draft, url: 'https://elsewhere.example.org/' });
    expect((await highlightsOfStory(world, key)).map(({ number }) => number)).toEqual([2]);
  });

  it('of two browsers is one after a restore, with the later note', async () => {
    const here = await addHighlight(world, draft);
    const rows = JSON.parse(
      JSON.stringify((await readBackup(await world.database(), { store: 'library' })).rows),
    ) as BackupRow[];
    world = await emptyWorld();
    world.clock += 60_000;
    const there = await addHighlight(world, draft);
    await noteHighlight(world, there.id, 'later');
    expect(there.id).toBe(here.id);
    const report = await restorePiece(world, { rows, dryRun: false });
    expect(report['library']).toMatchObject({ added: 0, kept: 1 });
    expect(await highlightsOfPage(world, url)).toMatchObject([{ markdown: 'later' }]);
  });
});
