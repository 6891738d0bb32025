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
    v.maxLength(longest, `is longer than ${longest} characters`),
    v.transform(plainParagraphs),
  );

const dateTimeForm = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)$/;

/** A moment: RFC 3339 with a zone in, `YYYY-MM-DDTHH:mm:ss.sssZ` out. */
export const dateTime = v.pipe(
  v.string('must be text'),
  v.check(
    (text) => dateTimeForm.test(text) && isRealDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
    'is not a date and time with a zone',
  ),
  v.transform((text) => new Date(text).toISOString()),
);

/** Is `YYYY-MM-DD` a day of the calendar? (`Date.parse` takes 31 February for 3 March.) */
export function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const day = v.pipe(
  v.string('must be text'),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'is not a date'),
  v.check(isRealDay, 'is not a day of the calendar'),
);

/** When something was published: a moment, or a day where the source tells no more. */
export const published = v.union([dateTime, day], 'is neither a date nor a date and time with a zone');

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
