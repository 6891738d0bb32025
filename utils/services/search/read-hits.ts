import { excerptOf, markWords, type WantedWord } from '@/utils/engine/search/mark-words';
import { storyTexts, subjectText } from '@/utils/engine/search/searched-documents';
import type { CollectedItem, Highlight, Note } from '@/utils/model/library-record';
import type { LibraryHit, LibraryHits } from '@/utils/model/library-search';
import { entryOf, type StoredEntry } from '@/utils/model/stored-entry';
import { allRequests } from '@/utils/storage/all-requests';
import type { Database } from '@/utils/storage/open-database';
import { readingSearched } from '@/utils/storage/search-index';
import type { SearchKey } from '@/utils/storage/search-queue';
import type { FoundDocuments } from './find-documents';
import { readSearched, type Searched } from './read-searched';

/** What was found, as it stands now, with its words marked. What is gone meanwhile is left out. */
export async function readHits(
  db: Database,
  { kinds, words }: FoundDocuments,
): Promise<readonly LibraryHits[]> {
  const transaction = readingSearched(db);
  const rows = await allRequests(kinds, ({ keys }) =>
    allRequests(keys, (key) => readSearched(transaction, key as SearchKey)),
  );
  return kinds.map(({ kind, total, keys }, i) => ({
    kind,
    total,
    hits: keys.flatMap((key, place) => hitOf(key, rows[i]?.[place], words) ?? []),
  }));
}

interface HitTexts extends Omit<LibraryHit, 'key' | 'title' | 'excerpt'> {
  readonly title: string;
  /** The most telling first. */
  readonly texts: Iterable<string>;
}

function hitOf(
  key: string,
  searched: Searched | undefined,
  words: readonly WantedWord[],
): LibraryHit | undefined {
  const found = searched && textsOf(searched);
  if (!found) return undefined;
  const { title, texts, ...rest } = found;
  const excerpt = words.length === 0 ? undefined : excerptOf(texts, words);
  return { key, title: markWords(title, words), ...(excerpt ? { excerpt } : {}), ...rest };
}

function textsOf(searched: Searched): HitTexts | undefined {
  if (searched.is === 'entry') return entryTexts(searched.entry);
  if (searched.is === 'story') {
    const {
      key: story,
      story: { headline, language, updated },
      items,
    } = searched;
    const collection = items[0]?.collection;
    return {
      title: headline,
      texts: storyTexts(searched.story),
      day: updated.slice(0, 10),
      story,
      ...(language === undefined ? {} : { language }),
      ...(collection === undefined ? {} : { collection }),
    };
  }
  const { record } = searched;
  if (record.kind === 'item') return itemTexts(record);
  if (record.kind === 'note') return noteTexts(record);
  return record.kind === 'highlight' ? highlightTexts(record) : undefined;
}

function* paragraphsOf(...texts: readonly (string | undefined)[]): Generator<string> {
  for (const text of texts) if (text !== undefined) yield* text.split(/\n+/u);
}

function entryTexts(stored: StoredEntry): HitTexts {
  const { title, url, language, publisher, summary, text, authors, categories } = entryOf(stored);
  return {
    title,
    texts: paragraphsOf(summary, text, authors.join(', '), publisher, categories.join(', ')),
    day: stored.at.slice(0, 10),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
    ...(stored.read ? { isKept: true as const } : {}),
  };
}

function itemTexts({ thing, tags, collection, created }: CollectedItem): HitTexts | undefined {
  if (thing.is === 'story') return undefined;
  if (thing.is === 'event') {
    const { event, headline, key: story } = thing;
    return { title: event.text, texts: [headline, tags.join(', ')], day: event.date, story, collection };
  }
  const { title, url, language, publisher, published, abstract, note, authors, tags: own } = thing.reference;
  const names = authors.map((one) =>
    'literal' in one ? one.literal : `${one.given ?? ''} ${one.family}`.trim(),
  );
  const labels = [names.join(', '), publisher, [...tags, ...own].join(', ')];
  return {
    title,
    texts: paragraphsOf(note, abstract, ...labels),
    day: published ?? created.slice(0, 10),
    collection,
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
  };
}

function noteTexts({ markdown, subject, updated }: Note): HitTexts {
  return {
    title: subjectText(subject),
    texts: paragraphsOf(markdown),
    day: updated.slice(0, 10),
    ...(subject.is === 'source' ? { url: subject.url } : { story: subject.key }),
  };
}

const highlightTexts = ({ headline, quote, url, publisher, updated }: Highlight): HitTexts => ({
  title: headline,
  texts: paragraphsOf(quote.exact),
  day: updated.slice(0, 10),
  url,
  ...(publisher === undefined ? {} : { publisher }),
});
