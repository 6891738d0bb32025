import type { ParsedEntry } from '../parsed-feed';
import { fingerprint } from './fingerprint';

export interface Words {
  readonly summary: string | undefined;
  readonly text: string | undefined;
}

/** Raised whenever texts are read in another way: entries that were read in the old one are then read again. */
const reading = 1;

const unread = Symbol('unread');

interface Unread {
  readonly [unread]: { readonly words: () => Words; readonly source: () => string };
}

/** What is read of every entry. */
const light = [
  'id',
  'url',
  'title',
  'published',
  'updated',
  'authors',
  'categories',
  'language',
  'publisher',
];

/** The same three for all entries, so that the engine sees objects of one shape. */
const fields: PropertyDescriptorMap & ThisType<Unread & ParsedEntry> = {
  summary: {
    enumerable: true,
    get() {
      return this[unread].words().summary;
    },
  },
  text: {
    enumerable: true,
    get() {
      return this[unread].words().text;
    },
  },
  mark: {
    get() {
      return fingerprint(`${reading}\n${JSON.stringify(this, light)}\n${this[unread].source()}`);
    },
  },
};

/** An entry whose summary, text and mark are worked out when they are asked for. */
export function withWords(
  told: Omit<ParsedEntry, 'summary' | 'text' | 'mark'>,
  words: () => Words,
  source: () => string,
): ParsedEntry {
  Object.defineProperty(told, unread, { value: { words, source } });
  return Object.defineProperties(told, fields) as ParsedEntry;
}
