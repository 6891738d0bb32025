import type { Surface } from '@/tests/e2e/drivers/driver';
import { ask } from '@/tests/e2e/reader';
import type { Stand } from '../faults/stand';
import type { GrowingFeed } from './growing-feed';

/** What the extension has said that it has kept: it must be there, whatever comes. */
export interface Kept {
  readonly notes: Map<string, string>;
  readonly collections: Set<string>;
  readonly pins: Set<string>;
  /** Addresses of articles in answers that a refresh has taken in to the end. */
  readonly articles: Set<string>;
}

export const nothingKept = (): Kept => ({
  notes: new Map(),
  collections: new Set(),
  pins: new Set(),
  articles: new Set(),
});

export interface Work {
  readonly feed: Pick<GrowingFeed, 'url' | 'answers'>;
  /** Keys of stories that can be pinned. */
  readonly stories: readonly { readonly feed: string; readonly id: string }[];
  /** Names what is written in this life of the browser. */
  readonly life: string;
}

/**
 * Writes notes and collections, pins, and refreshes, side by side and without a pause, until the browser is gone. What it
 * answers goes into `kept` the moment it does.
 */
export async function workUntilKilled(page: Surface, work: Work, kept: Kept): Promise<void> {
  await Promise.allSettled([
    forEver(async (i) => {
      const url = `https://paper.example/${work.life}/${i % 20}`;
      const markdown = `Note ${i} of life ${work.life}.`;
      // From the question on neither text is lost: the old one stands, or the new one.
      const before = kept.notes.get(url);
      kept.notes.set(url, `${before ?? ''}\n${markdown}`);
      await ask(page, 'saveNote', { subject: { is: 'source', url }, markdown });
      kept.notes.set(url, markdown);
    }),
    forEver(async (i) => {
      const name = `Collection ${work.life} ${i}`;
      await ask(page, 'addCollection', { name });
      kept.collections.add(name);
    }),
    forEver(async (i) => {
      const key = work.stories[i % work.stories.length];
      if (!key) throw new Error('there is no story to pin');
      const pinned = Math.floor(i / work.stories.length) % 2 === 0;
      kept.pins.delete(key.id);
      await ask(page, 'setPinned', { key, pinned });
      if (pinned) kept.pins.add(key.id);
    }),
    forEver(async () => {
      for (const url of await refresh(page, work.feed)) kept.articles.add(url);
    }),
  ]);
}

/**
 * The articles that a refresh says it has taken in. Not those of answers to questions before it, which ended with the browser: what
 * their feed has told no longer since then nobody has kept. Nor where the alarm has asked beside it, and may not be done.
 */
async function refresh(page: Surface, { url, answers }: Work['feed']): Promise<readonly string[]> {
  const before = answers.length;
  await ask(page, 'refreshFeed', { url });
  const [answer = [], ...others] = answers.slice(before);
  const feeds = (await ask(page, 'listFeeds', null)) as readonly { url: string; error?: unknown }[];
  const isTakenIn = feeds.some((feed) => feed.url === url && feed.error === undefined);
  return isTakenIn && others.length === 0 ? answer : [];
}

/** Until it fails, as everything does when the browser is gone. */
async function forEver(step: (i: number) => Promise<void>): Promise<void> {
  for (let i = 0; ; i++) await step(i);
}

type Row = Readonly<Record<string, unknown>>;

/** What was kept and is not there. */
export function missingFrom(rows: Stand['rows'], kept: Kept): readonly string[] {
  const of = (name: string) => (rows[name] ?? []) as readonly Row[];
  const library = of('library').map(({ record }) => record as Row);
  const texts = new Map(
    library
      .filter(({ kind }) => kind === 'note')
      .map((note) => [(note['subject'] as Row)['url'], note['markdown']]),
  );
  const names = new Set(library.filter(({ kind }) => kind === 'collection').map(({ name }) => name));
  const pins = new Set(of('pins').map(({ id }) => id));
  const addresses = new Set(of('entries').map(({ told }) => (told as Row | undefined)?.['url']));
  return [
    ...[...kept.notes]
      .filter(([url, text]) => !isOneOf(text, texts.get(url)))
      .map(([url]) => `note of ${url}`),
    ...[...kept.collections].filter((name) => !names.has(name)),
    ...[...kept.pins].filter((id) => !pins.has(id)).map((id) => `pin of ${id}`),
    ...[...kept.articles].filter((url) => !addresses.has(url)).map((url) => `entry of ${url}`),
  ];
}

/** `text` holds the last words that were kept, and after a line's end those that were asked for and not yet answered. */
function isOneOf(text: string, found: unknown): boolean {
  const words = text.split('\n');
  // A first note that was never answered need not be there.
  return words.includes(`${found ?? ''}`);
}
