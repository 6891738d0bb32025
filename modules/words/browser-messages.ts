import type { Texts } from './texts';

/** As browsers name the folders of `_locales`. */
export const folderOf = (locale: string): string => locale.replace('-', '_');

/**
 * `messages.json` as browsers read it. It holds the keys that stand in no group: the name and the description in the
 * browser's own lists, and what the tab in a page says. All else is read by our own pages.
 *
 * A plural has a message for each of its forms, `tabMatched_one`: browsers know no plurals.
 */
export function browserMessages(texts: Texts): string {
  const own = Object.entries(texts).filter(([key]) => !key.includes('.'));
  const messages = own.flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[key, { message: text }]]
      : Object.entries(text).map(([form, message]) => [`${key}_${form}`, { message }]),
  );
  return JSON.stringify(Object.fromEntries(messages), null, 2);
}
