import { beforeEach, describe, expect, it } from 'vitest';
import { lookupStory } from '@/utils/services/lookup-story';
import { changeSettings } from '@/utils/services/settings';
import { leavePage, spotArticle } from '@/utils/services/spot-article';
import { gate } from './gate';
import { tramText, tramWorld } from './tram-world';
import { openTab, sighting, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await tramWorld();
});

describe('what a page sees', () => {
  const pages = [
    ['matched by address', 'https://paper.example.org/tram', 'Council backs tram', 'Nothing of it.'],
    ['matched by words', 'https://elsewhere.example/tram-vote', 'Harborough votes for tram', tramText],
    ['told by no story', 'https://elsewhere.example/bread', 'Rye bread wins', 'A bakery has won a prize.'],
  ] as const;

  it.each(pages)(
    'comes in the same order, before anything else is looked for: %s',
    async (_, url, headline, text) => {
      const { seen, watched } = watch({ ...world, readArticle: async () => readOf(url, headline, text) });
      await spotArticle(watched, openTab(world, url), sighting({ shown: url, headline }));
      expect(seen).toEqual(['read', 'accompany', 'show spotted']);
    },
  );

  it.each([
    ['an article', 'A bakery has won a prize'],
    ['no article by a close look', null],
  ])('is the same whether the site that it claims to be is switched off or not: %s', async (_, headline) => {
    const shown = 'https://curious.example/tram-vote-harborough-council';
    const claims = ['https://bank.example/tram-vote-harborough-council'];
    const text = headline === null ? null : readOf(shown, headline, 'Nothing of it.');
    const readArticle = async () => text ?? { page: shown, signs: {}, article: null };
    const visit = async (sitesOff: readonly string[]) => {
      await changeSettings(world, { sitesOff });
      const { seen, watched } = watch({ ...world, readArticle });
      const view = await spotArticle(watched, openTab(world, shown), sighting({ shown, claims }));
      return { shown: view ?? 'nothing', asked: seen.filter((one) => !one.startsWith('show')) };
    };
    expect(await visit(['bank.example'])).toEqual(await visit([]));
  });

  it('is a tab that goes again where the look for its story fails', async () => {
    const { seen, watched } = watch({ ...world, text: tramText });
    const failing: World = {
      ...watched,
      accompanyArticle: async () => {
        throw new Error('no companion');
      },
    };
    const url = 'https://elsewhere.example/tram-vote';
    await expect(spotArticle(failing, openTab(world, url), sighting({ shown: url }))).rejects.toThrow(
      'no companion',
    );
    expect(seen).toEqual(['read', 'show off']);
  });

  it('is not waited for: what was found is known while a busy page has not answered yet', async () => {
    const answered = gate();
    const told = gate();
    const url = 'https://elsewhere.example/tram-vote';
    const busy: World = {
      ...world,
      readArticle: async () => readOf(url, 'Harborough votes for tram', tramText),
      showTab: () => answered.opened,
      announce: () => told.open(),
    };
    const spotting = spotArticle(busy, openTab(world, url), sighting({ shown: url }));
    await told.opened;
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'matched', match: { by: 'content' } });
    answered.open();
    expect(await spotting).toMatchObject({ state: 'matched' });
  });

  it('ends with the article: what was sent for it and comes late is taken back', async () => {
    const { seen, watched } = watch(world);
    const tab = openTab(world, 'https://elsewhere.example/bread');
    await spotArticle(watched, tab, sighting({ shown: tab.url }));
    await leavePage(watched, 7, tab.url);
    expect(seen.at(-1)).toBe('show off');
  });

  it('is nothing where the tab is switched off', async () => {
    await changeSettings(world, { showTab: false });
    const { seen, watched } = watch(world);
    const tab = openTab(world, 'https://paper.example.org/tram');
    expect(await spotArticle(watched, tab, sighting({ shown: tab.url }))).toEqual({ state: 'off' });
    expect(seen).toEqual(['read', 'accompany']);
  });
});

const readOf = (url: string, headline: string, text: string) => ({
  page: url,
  signs: {},
  article: { url, headline, authors: [], text },
});

/** The same world, and what of it a page can see. */
function watch(from: World) {
  const seen: string[] = [];
  const watched: World = {
    ...from,
    readArticle: (...asked) => {
      seen.push('read');
      return from.readArticle(...asked);
    },
    accompanyArticle: async (tabId) => {
      seen.push('accompany');
      return from.accompanyArticle(tabId);
    },
    showTab: async (tabId, view) => {
      seen.push(`show ${view.state}`);
      return from.showTab(tabId, view);
    },
  };
  return { seen, watched };
}
