import * as v from 'valibot';
import { plainParagraphs, plainText } from './plain-text';

/** Longest texts that are taken, in UTF-16 units. What is longer is no headline, sentence or address. */
export const limits = {
  url: 4_096,
  label: 300,
  headline: 1_000,
  sentence: 4_000,
  body: 200_000,
} as const;

function isHttpUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false;
  try {
    const url = new URL(text);
    return url.hostname !== '' && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

/** An absolute http or https address without credentials, in the form the URL standard gives it. */
export const httpUrl = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.maxLength(limits.url, `is longer than ${limits.url} characters`),
  v.check(isHttpUrl, 'is not an http or https address'),
  v.transform((text) => new URL(text).href),
  // Once more: escaping makes letters outside ASCII up to nine times as long.
  v.maxLength(limits.url, `is longer than ${limits.url} characters`),
);

/** One line of text: controls stripped, white space folded, never empty. */
export const line = (longest: number) =>
  v.pipe(
    v.string('must be text'),
    v.maxLength(longest * 2, `is longer than ${longest} characters`),
    v.transform(plainText),
    v.minLength(1, 'is empty'),
    v.maxLength(longest, `is longer than ${longest} characters`),
  );

/** Running text: as `line`, with paragraphs kept; may be empty. */
export const paragraphs = (longest: number) =>
  v.pipe(
    v.string('must be text'),
    v.maxLength(longest * 2, `is longer than ${longest} characters`),
    v.transform(plainParagraphs),
    v.maxLength(longest, `is longer than ${longest} characters`),
  );

const dateTimeForm =
  /^\d{4}-\d\d-\d\d[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?([Zz]|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;

/** Only the strict form means the same to every engine's `Date.parse`; small `t` and `z`, a space and `+0100` do not. */
const strictForm = (text: string): string =>
  text
    .toUpperCase()
    .replace(' ', 'T')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');

/** The moment in UTC; undefined where the text tells none, or one outside the years 0 to 9999. */
function utcOf(text: string): string | undefined {
  if (!dateTimeForm.test(text) || !isRealDay(text.slice(0, 10))) return undefined;
  const utc = new Date(strictForm(text)).toISOString();
  return dateTimeForm.test(utc) ? utc : undefined;
}

/** A moment: RFC 3339 with a zone in, `YYYY-MM-DDTHH:mm:ss.sssZ` out. */
export const dateTime = v.pipe(
  v.string('must be text'),
  v.check((text) => utcOf(text) !== undefined, 'is not a date and time with a zone'),
  v.transform((text) => utcOf(text) ?? text),
);

/** Is `YYYY-MM-DD` a day of the calendar? (`Date.parse` takes 31 February for 3 March.) */
export function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isRealDay(text);

/** When something was published: a moment, or a day where the source tells no more. */
export const published = v.pipe(
  v.string('must be text'),
  v.check(
    (text) => isDay(text) || utcOf(text) !== undefined,
    'is neither a date nor a date and time with a zone',
  ),
  v.transform((text) => utcOf(text) ?? text),
);

/** A BCP 47 language tag, its language part in lower case. */
export const language = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.regex(/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/, 'is not a language tag'),
  v.transform((tag) => tag.replaceAll('_', '-').replace(/^[A-Za-z]+/, (base) => base.toLowerCase())),
);

export const count = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'is negative'),
);
