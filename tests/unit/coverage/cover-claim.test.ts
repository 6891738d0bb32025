import { describe, expect, it } from 'vitest';
import { randomOf } from '@/bench/training/random';
import { confirmations } from '@/utils/engine/coverage/confirmations';
import { coverClaim } from '@/utils/engine/coverage/cover-claim';
import { onlyHere } from '@/utils/engine/coverage/only-here';
import { readDocument } from '@/utils/engine/coverage/read-document';
import type { StoryArticle } from '@/utils/model/story-article';

const article = (text: string, title = 'Ferry runs aground off Halden'): StoryArticle => ({
  id: text.slice(0, 20),
  title,
  text,
  language: 'en',
});

const ferry = article(
  'The ferry Nordlys ran aground off Halden on Monday night with 212 passengers aboard, the coast guard said.\n\n' +
    'All passengers were evacuated by lifeboat before dawn, and three of them were taken to hospital with minor injuries.\n\n' +
    'The operator, Fjordline, has suspended the route while divers examine the hull.',
);
const verdict = (claim: string, of = ferry) => coverClaim(claim, readDocument(of)).verdict;

describe('coverClaim', () => {
  it.each([
    'The ferry Nordlys ran aground off Halden on Monday night with 212 passengers aboard.',
    'All passengers were rescued by lifeboat before dawn, and three were taken to hospital.',
    'Fjordline suspended the route while divers examine the hull.',
  ])('finds reported: %s', (claim) => {
    expect(verdict(claim)).toBe('reports');
  });

  it.each([
    'Parliament rejected a proposal to raise harbour fees for foreign owners next spring.',
    'The shipping minister promised new subsidies for shipyards in the north.',
  ])('calls silent: %s', (claim) => {
    expect(verdict(claim)).toBe('silent');
  });

  it('holds an article for the reporter of each of its own sentences, wherever it stands, and gives a share', () => {
    const random = randomOf(5);
    const words =
      'harbour ferry minister strike bridge budget doctor vaccine river court storm villager engineer tunnel election'.split(
        ' ',
      );
    const deeds = 'opened closed praised delayed inspected rejected repaired bought flooded counted'.split(
      ' ',
    );
    const one = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
    const sentence = () =>
      `The ${one(words)} of ${one(['Halden', 'Moss', 'Larvik', 'Bergen'])} ${one(deeds)} ${2 + Math.floor(random() * 90)} ${one(words)}s near the ${one(words)}.`;
    for (let i = 0; i < 60; i++) {
      const sentences = Array.from({ length: 1 + Math.floor(random() * 30) }, sentence);
      const own = readDocument(article(sentences.join('\n\n'), sentence()));
      for (const claim of [one(sentences), sentence()]) {
        const { score, verdict: said } = coverClaim(claim, own);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
        if (sentences.includes(claim)) expect(said).toBe('reports');
      }
    }
  });

  it('does not take the topic alone for a report', () => {
    expect(verdict('Fjordline bought the ferry from a Danish owner in a sale that unions opposed.')).not.toBe(
      'reports',
    );
  });

  it('shows the supporting sentence by its place', () => {
    const { support } = coverClaim('Fjordline has suspended the route.', readDocument(ferry));
    expect(ferry.text?.slice(support?.start, support?.end)).toBe(support?.quote);
    expect(support?.quote).toContain('suspended the route');
  });

  it('counts what satire and opinion mention, and judges no truth', () => {
    const satire = article(
      'Ferry Nordlys, bored of water, ran aground off Halden on Monday night to see the town, with 212 passengers aboard.',
    );
    expect(
      verdict('The ferry Nordlys ran aground off Halden on Monday night with 212 passengers aboard.', satire),
    ).toBe('reports');
  });

  it.each([
    ['an empty article', article('', '.'), 'The ferry ran aground.'],
    ['white space and controls', article('\u202E\u200B \n\n \u0000', '\u200B'), 'The ferry ran aground.'],
    ['an empty claim', ferry, ''],
    ['a claim of function words', ferry, 'It was so and it is.'],
  ])('survives %s', (_, of, claim) => {
    const { score } = coverClaim(claim, readDocument(of));
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  });

  it('reads no more of an endless article than a report is long', () => {
    const endless = readDocument(article('The sea was calm that day. '.repeat(40_000)));
    expect(endless.sentences.length).toBeLessThanOrEqual(120);
  });
});

describe('what only an article tells', () => {
  const rivals = [
    article(
      'The ferry Nordlys ran aground off Halden on Monday night with 212 passengers aboard.\n\nAll were evacuated by lifeboat before dawn.',
    ),
    article(
      'A ferry with 212 passengers aboard ran aground near Halden on Monday night. Its operator suspended the route while divers examine the hull.',
    ),
  ].map(readDocument);
  const own = article(
    `${ferry.text}\n\nHarbour pilot Ingrid Moe had warned of the shoal in a letter to the ministry last March.`,
  );

  it('finds the sentence that no other text has', () => {
    expect(onlyHere(readDocument(own), rivals).map(({ quote }) => quote)).toEqual([
      'Harbour pilot Ingrid Moe had warned of the shoal in a letter to the ministry last March.',
    ]);
  });

  it('says nothing of an article that is the only source', () => {
    expect(onlyHere(readDocument(own), [])).toEqual([]);
  });

  it('finds nothing in one that another quotes whole', () => {
    expect(onlyHere(readDocument(own), [readDocument(own), ...rivals])).toEqual([]);
  });

  it('counts confirming voices, not confirming articles', () => {
    const [first] = confirmations(readDocument(own), [...rivals, ...rivals], ['a', 'b', 'a', 'b']);
    expect(first?.sources).toBe(2);
  });
});
