import { describe, expect, it, vi } from 'vitest';
import { buildEntry, type RawEntry } from '@/utils/engine/feed/entry/build-entry';
import { feedProblems } from '@/utils/engine/feed/feed-problems';
import { parseFeed } from '@/utils/engine/feed/parse-feed';

const reading = { url: 'https://paper.example/feed', maxItems: 10, problems: feedProblems(10) };

function entry(fields: Partial<RawEntry> = {}) {
  const text = vi.fn(() => 'What happened.');
  const raw = { id: 'a', title: 'A tram', text, source: () => '<item>a tram</item>', ...fields };
  return { text, entry: buildEntry(raw, reading, 'item') };
}

describe("an entry's text", () => {
  it('is not taken out of its markup to tell the entry from others, and once where it is read', () => {
    const { text, entry: built } = entry();
    expect([built.id, built.title, built.mark]).toEqual(['a', 'A tram', built.mark]);
    expect(text).not.toHaveBeenCalled();
    expect([built.text, built.text, built.summary]).toEqual(['What happened.', 'What happened.', undefined]);
    expect(text).toHaveBeenCalledTimes(1);
  });

  it('is read where the feed gives no headline', () => {
    expect(entry({ title: undefined }).entry.title).toBe('What happened.');
  });

  it('stays with the entry where that is copied or written down', () => {
    const { entry: built } = entry();
    expect({ ...built }).toMatchObject({ id: 'a', text: 'What happened.' });
    expect(JSON.parse(JSON.stringify(built))).toMatchObject({ id: 'a', text: 'What happened.' });
  });
});

const marksOf = (items: string, head = '') => {
  const text = `<rss><channel><title>Paper</title>${head}${items}</channel></rss>`;
  const feed = parseFeed({ text, url: 'https://paper.example/feed' });
  return feed.ok ? feed.entries.map(({ mark }) => mark) : [];
};
const item = (inner: string) => `<item><guid>a</guid><title>A tram</title>${inner}</item>`;

describe("an entry's mark", () => {
  const [plain] = marksOf(item('<description>Told</description>'));

  it('is the same where the feed says the same, wherever the entry stands', () => {
    const again = marksOf(
      `${item('<title>B</title>')}${item('<description>Told</description>')}`,
      '<ttl>5</ttl>',
    );
    expect(again[1]).toBe(plain);
  });

  it.each([
    ['a word', '<description>Tolt</description>'],
    ['markup', '<description>&lt;b&gt;Told&lt;/b&gt;</description>'],
    ['a field', '<description>Told</description><category>News</category>'],
    ['an attribute', '<description xml:lang="en">Told</description>'],
    ['a text in an element of its own', '<description><p>Told</p></description>'],
  ])('is another where %s is another', (_, inner) => {
    expect(marksOf(item(inner))).not.toEqual([plain]);
  });

  it('is another where the feed says something else of all its entries', () => {
    expect(marksOf(item('<description>Told</description>'), '<language>de</language>')).not.toEqual([plain]);
  });
});
