import { parserOf } from '@/utils/model/parsed';
import { language as languageTag, limits } from '@/utils/model/primitives';
import { dropUndefined } from '../drop-undefined';
import type { FeedReading } from '../feed-format';
import type { ParsedEntry } from '../parsed-feed';
import { cleanLine, cleanParagraphs, cutText } from './clean-text';
import { dateTextOf, entryDate } from './entry-date';
import { entryUrl } from './entry-url';
import { fingerprint } from './fingerprint';
import { type Words, withWords } from './with-words';

/** Reads a field's text without markup, not cleaned yet. Called only where somebody wants it, as that is most of the work. */
export type ReadField = () => string | undefined;

/** What a format's parser found of an entry: texts without markup, not cleaned yet; dates and addresses as they stand there. */
export interface RawEntry {
  /** All that the feed says of the entry, in any form that is the same where nothing has changed. */
  readonly source: () => string;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** What `url` is relative to; the feed's own address unless told. */
  readonly base?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: ReadField;
  readonly text?: ReadField;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors?: readonly string[];
  readonly categories?: readonly string[];
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
}

const longestTitleFromText = 120;
const mostNames = 50;

/**
 * Makes an entry of what was found. What is wrong with it is told in problems, and left out. Summary and text are taken out of
 * their markup when they are read for the first time: of an entry that is known already nobody reads them.
 */
export function buildEntry(raw: RawEntry, reading: FeedReading, path: string): ParsedEntry {
  const base = raw.base ?? reading.url;
  const language = cleanLanguage(raw.language);
  const url = cleanUrl(raw.url, base, reading, path);
  const title = cleanLine(raw.title, limits.headline);
  const id = cleanLine(raw.id, limits.url) ?? url;
  const dateText = raw.published ?? raw.updated;
  const words = wordsOf(raw);
  const told = dropUndefined({
    id: id ?? fingerprint(`${title ?? titleFrom(words())}\n${firstWords(words())}\n${dateText ?? ''}`),
    url,
    title: title ?? titleFrom(words()),
    published: entryDate(raw.published, language ?? '', reading, path),
    updated: entryDate(raw.updated, language ?? '', reading, path),
    dateText: (dateText && dateTextOf(dateText)) || undefined,
    authors: cleanNames(raw.authors),
    categories: cleanNames(raw.categories),
    language,
    publisher: cleanLine(raw.publisher),
  });
  return withWords(told, words, raw.source);
}

/** Summary and text, read once. */
function wordsOf({ summary, text }: RawEntry): () => Words {
  let words: Words | undefined;
  return () => {
    words ??= readWords(cleanParagraphs(summary?.()), cleanParagraphs(text?.()));
    return words;
  };
}

const readWords = (summary: string | undefined, text: string | undefined): Words => ({
  summary,
  text: text === summary ? undefined : text,
});

const firstWords = ({ summary, text }: Words): string => summary ?? text ?? '';

const titleFrom = (words: Words): string => titleFromText(firstWords(words));

function titleFromText(text: string): string {
  const [paragraph = ''] = text.split('\n');
  return cutText(paragraph, longestTitleFromText);
}

function cleanUrl(text: string | undefined, base: string, reading: FeedReading, path: string) {
  if (text === undefined || text.trim() === '') return undefined;
  const found = entryUrl(text, base);
  if ('url' in found) return found.url;
  reading.problems.add(`${path}.link`, found.fault);
  return undefined;
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
