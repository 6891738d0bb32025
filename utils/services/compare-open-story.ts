import { compareStory } from '@/utils/engine/comparison/compare-story';
import type { ComparedStory } from '@/utils/engine/comparison/compared-story';
import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import type { Article } from '@/utils/model/article';
import type { EarlierTitle } from '@/utils/model/entry';
import type { ComparisonRef } from '@/utils/model/requests';
import { entryOf, type StoredEntry } from '@/utils/model/stored-entry';
import type { Story } from '@/utils/model/story';
import type { StoryArticle } from '@/utils/model/story-article';
import type { StoryComparison } from '@/utils/model/story-comparison';
import { findEntriesByAddress } from '@/utils/storage/entries';
import type { Database } from '@/utils/storage/open-database';
import { getPin } from '@/utils/storage/pins';
import { getStory } from '@/utils/storage/stories';
import { getTabRecord } from '@/utils/storage/tab-records';
import type { Deps } from './deps';
import { isStillOpen } from './same-page';

/** How the sources of a story stand to each other, and the tab's article to them. Null where the story is gone. */
export async function compareOpenStory(deps: Deps, of: ComparisonRef): Promise<StoryComparison | null> {
  const compared = await readCompared(deps, of);
  return compared && compareStory(compared);
}

/** Reads what is at hand of a story: the texts of its sources, headlines they had, and the article in the tab. */
export async function readCompared(deps: Deps, { key, tabId }: ComparisonRef): Promise<ComparedStory | null> {
  const db = await deps.database();
  const [row, pin] = await Promise.all([getStory(db, key), getPin(db, key)]);
  const story = row?.story ?? pin?.story;
  if (!story) return null;
  const [entries, article] = await Promise.all([entriesOf(db, story), openArticle(deps, tabId)]);
  return {
    story,
    ...storedTexts(story, entries),
    ...(article ? { article, ...placeOf(story, article) } : {}),
  };
}

/** What is stored of the texts of a story's sources, by their numbers. */
export async function storedTextsOf(db: Database, story: Story): Promise<ComparedStory['texts']> {
  return storedTexts(story, await entriesOf(db, story)).texts;
}

/** For each source, in order, what is stored of it. */
const entriesOf = (db: Database, story: Story): Promise<readonly (readonly StoredEntry[])[]> =>
  Promise.all(
    story.sources.map(({ url }) => {
      const address = canonicalUrl(url);
      return address ? findEntriesByAddress(db, address) : [];
    }),
  );

function storedTexts(
  story: Story,
  entries: readonly (readonly StoredEntry[])[],
): Pick<ComparedStory, 'texts' | 'earlierTitles'> {
  const texts = new Map<number, StoryArticle>();
  const earlierTitles = new Map<number, readonly EarlierTitle[]>();
  for (const [i, source] of story.sources.entries()) {
    const stored = (entries[i] ?? []).map(entryOf);
    const longest = stored.reduce(
      (a, b) => ((b.text ?? '').length > (a?.text ?? '').length ? b : a),
      stored[0],
    );
    if (longest) {
      const { text, summary: description } = longest;
      const known = {
        ...(text === undefined ? {} : { text }),
        ...(description === undefined ? {} : { description }),
      };
      const { headline: title, url, publisher, published, language, paywalled } = source;
      const told = {
        ...(published && { published }),
        ...(language && { language }),
        ...(paywalled && { paywalled }),
      };
      texts.set(i + 1, { id: url, url, publisher, title, ...told, ...known });
    }
    const earlier = stored.flatMap(({ earlierTitles: titles = [] }) => titles);
    if (earlier.length > 0) earlierTitles.set(i + 1, earlier);
  }
  return { texts, earlierTitles };
}

/** The article in view with its text, which is read from the page where the story was found by address alone. */
async function openArticle(deps: Deps, tabId: number | null): Promise<StoryArticle | null> {
  if (tabId === null) return null;
  const [record, tab] = await Promise.all([getTabRecord(tabId), deps.findTab(tabId)]);
  if (!record || !tab || !isStillOpen(record, tab)) return null;
  const { article } = record;
  const read = article.text === '' ? (await deps.readArticle(tabId, record.url))?.article : article;
  return read ? storyArticleOf({ ...read, url: article.url }) : null;
}

function storyArticleOf({ url, headline, authors: _a, modified: _m, ...rest }: Article): StoryArticle {
  return { id: url, url, title: headline, ...rest };
}

function placeOf(story: Story, { url = '' }: StoryArticle): { here?: number } {
  const address = canonicalUrl(url);
  const place = story.sources.findIndex((source) => canonicalUrl(source.url) === address);
  return place < 0 ? {} : { here: place + 1 };
}
