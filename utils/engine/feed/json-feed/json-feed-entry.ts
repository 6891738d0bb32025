import type { RawEntry } from '../entry/build-entry';
import { textOfHtml } from '../entry/clean-text';
import { isObject, type JsonObject } from '../json-object';

type Item = JsonObject<
  | 'id'
  | 'url'
  | 'external_url'
  | 'title'
  | 'content_html'
  | 'content_text'
  | 'summary'
  | 'date_published'
  | 'date_modified'
  | 'author'
  | 'authors'
  | 'tags'
  | 'language'
>;

/** Text, also where the feed has a number in its place. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

/** The same where it says something: generators write `""` for what they have not. */
const wordsIn = (value: unknown): string | undefined => {
  const text = textIn(value);
  return text?.trim() ? text : undefined;
};

const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

const isText = (value: string | undefined): value is string => value !== undefined;

/** Version 1 has one `author`, 1.1 a list of `authors`; either may be written by name alone. */
export const authorsIn = ({ author, authors }: JsonObject<'author' | 'authors'>): string[] =>
  [...listIn(authors), ...listIn(author)]
    .map((person) => textIn(isObject(person) ? (person as JsonObject<'name'>).name : person))
    .filter(isText);

/** What an item of a JSON Feed tells; `external_url` is the article where an item is a link to one. */
export function jsonFeedEntry(item: JsonObject): RawEntry {
  const fields: Item = item;
  const html = wordsIn(fields.content_html);
  const text = wordsIn(fields.content_text);
  const title = textIn(fields.title);
  const summary = textIn(fields.summary);
  return {
    id: textIn(fields.id),
    url: wordsIn(fields.url) ?? wordsIn(fields.external_url),
    title: title && textOfHtml(title),
    summary: () => summary && textOfHtml(summary),
    text: () => text ?? (html === undefined ? undefined : textOfHtml(html)),
    source: () => JSON.stringify(item),
    published: textIn(fields.date_published),
    updated: textIn(fields.date_modified),
    authors: authorsIn(fields),
    categories: listIn(fields.tags).map(textIn).filter(isText),
    language: wordsIn(fields.language),
  };
}
