import { parserOf } from '@/utils/model/parsed';
import { language as languageTag, limits } from '@/utils/model/primitives';
import { dropUndefined } from '../drop-undefined';
import type { FeedReading } from '../feed-format';
import type { ParsedEntry, RelatedArticle } from '../parsed-feed';
import { cleanLine, cleanParagraphs, cutText } from './clean-text';
import { dateTextOf, entryDate } from './entry-date';
import { entryUrl } from './entry-url';
import { fingerprint } from './fingerprint';

/** What a format's parser found of an entry: texts without markup, not cleaned yet; dates and addresses as they stand there. */
export interface RawEntry {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** What `url` is relative to; the feed's own address unless told. */
  readonly base?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly text?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors?: readonly string[];
  readonly categories?: readonly string[];
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publisherUrl?: string | undefined;
  readonly related?: readonly RelatedArticle[] | undefined;
}

const longestTitleFromText = 120;
const mostNames = 50;

/** Makes an entry of what was found. What is wrong with it is told in problems, and left out. */
export function buildEntry(raw: RawEntry, reading: FeedReading, path: string): ParsedEntry {
  const base = raw.base ?? reading.url;
  const language = cleanLanguage(raw.language);
  const url = cleanUrl(raw.url, base, reading, path);
  const summary = cleanParagraphs(raw.summary);
  const text = cleanParagraphs(raw.text);
  const title = cleanLine(raw.title, limits.headline) ?? titleFromText(summary ?? text);
  const dateText = raw.published ?? raw.updated;
  return dropUndefined({
    id:
      cleanLine(raw.id, limits.url) ??
      url ??
      fingerprint(`${title}\n${summary ?? text ?? ''}\n${dateText ?? ''}`),
    url,
    title,
    summary,
    text: text === summary ? undefined : text,
    published: entryDate(raw.published, language ?? '', reading, path),
    updated: entryDate(raw.updated, language ?? '', reading, path),
    dateText: (dateText && dateTextOf(dateText)) || undefined,
    authors: cleanNames(raw.authors),
    categories: cleanNames(raw.categories),
    language,
    publisher: cleanLine(raw.publisher),
    publisherUrl: raw.publisherUrl && silentUrl(raw.publisherUrl, base),
    related: raw.related?.length ? raw.related : undefined,
  });
}

function titleFromText(text: string | undefined): string {
  const [paragraph = ''] = (text ?? '').split('\n');
  return cutText(paragraph, longestTitleFromText);
}

function cleanUrl(text: string | undefined, base: string, reading: FeedReading, path: string) {
  if (text === undefined || text.trim() === '') return undefined;
  const found = entryUrl(text, base);
  if ('url' in found) return found.url;
  reading.problems.add(`${path}.link`, found.fault);
  return undefined;
}

function silentUrl(text: string, base: string): string | undefined {
  const found = entryUrl(text, base);
  return 'url' in found ? found.url : undefined;
}

/** Each once, in their order. */
function cleanNames(names: readonly string[] = []): string[] {
  const clean = new Set<string>();
  for (const name of names.slice(0, mostNames)) {
    const line = cleanLine(name);
    if (line !== undefined) clean.add(line);
  }
  return [...clean];
}

const parseLanguage = parserOf(languageTag);
const knownTags = new Map<string, string | undefined>();

/** A language tag in its proper form; undefined where it is none. Every entry of a feed has the same: it is parsed once. */
export function cleanLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  if (knownTags.size > 200) knownTags.clear();
  if (!knownTags.has(tag)) {
    const parsed = parseLanguage(tag);
    knownTags.set(tag, parsed.ok ? parsed.value : undefined);
  }
  return knownTags.get(tag);
}
