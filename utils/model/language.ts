import * as v from 'valibot';

/** The languages that Sidelight speaks, as BCP 47 tags. Each has its file in `locales/`. */
export const languages = ['en', 'de', 'es', 'fr', 'ar', 'ja', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/**
 * Not languages but tests of our views: English with accents, longer by a third and in brackets (`en-XA`), and the same
 * from right to left (`ar-XB`). No list offers them.
 */
export const pseudoLanguages = ['en-XA', 'ar-XB'] as const;
export type PseudoLanguage = (typeof pseudoLanguages)[number];

/** `browser`: whatever the browser itself speaks. */
export const languageChoice = v.picklist(
  ['browser', ...languages, ...pseudoLanguages],
  'is no language that Sidelight speaks',
);
export type LanguageChoice = v.InferOutput<typeof languageChoice>;

export const defaultLanguage: LanguageChoice = 'browser';

/** What is spoken: which words, and the tag by which dates and numbers beside them are written (`en-GB`). */
export interface Spoken {
  readonly language: Language | PseudoLanguage;
  readonly locale: string;
  /** Which way its lines run. */
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The reader's choice, or else the first language of the browser that Sidelight speaks, or else English. Dates follow the
 * browser's variant of the language, so that a German browser which gets English words is not given half a sentence of
 * German.
 *
 * @param browserLanguages BCP 47 tags, the most wanted first; tags that are none are passed over
 */
export function spokenLanguage(choice: LanguageChoice, browserLanguages: readonly string[]): Spoken {
  const wanted = browserLanguages.flatMap((tag) => scriptOf(tag) ?? []);
  const offered = languages.map((language) => ({ language, script: scriptOf(language)?.script }));
  const byBrowser = wanted.flatMap(({ script }) => offered.find((one) => one.script === script) ?? [])[0];
  const language = choice === 'browser' ? (byBrowser?.language ?? 'en') : choice;
  const own = wanted.find(({ script }) => script === scriptOf(language)?.script);
  return {
    language,
    locale: localeOf(language, own?.tag),
    direction: language.startsWith('ar') ? 'rtl' : 'ltr',
  };
}

/** A language together with its script: Chinese is written in two, and who reads one may not read the other. */
function scriptOf(tag: string): { readonly tag: string; readonly script: string } | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { tag, script: `${language}-${script}` };
  } catch {
    return undefined;
  }
}

/**
 * Arabic is written with European digits and the Gregorian calendar, as most of its news sites have it: a count of ours stands
 * beside the figures of an article, and the number of a citation is both drawn and spoken.
 */
function localeOf(language: Language | PseudoLanguage, own: string | undefined): string {
  if ((pseudoLanguages as readonly string[]).includes(language)) return 'en';
  const tag = own ?? language;
  return language.startsWith('ar')
    ? new Intl.Locale(tag, { calendar: 'gregory', numberingSystem: 'latn' }).toString()
    : tag;
}
