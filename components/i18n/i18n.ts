import { signal } from '@preact/signals';
import type { WordShapes } from '#word-shapes';

/** One text, or one for each plural form of its language. */
type Text = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** All texts of a language, and the tag by which numbers, dates and plurals go with them. */
export interface Words {
  readonly locale: string;
  readonly texts: Readonly<Record<string, Text>>;
}

type Place = string | number;
type Places<N> = N extends 1
  ? readonly [Place]
  : N extends 2
    ? readonly [Place, Place]
    : N extends 3
      ? readonly [Place, Place, Place]
      : N extends 4
        ? readonly [Place, Place, Place, Place]
        : never;

type KeyOf<Shape> = { [K in keyof WordShapes]: WordShapes[K] extends Shape ? K : never }[keyof WordShapes];

/** The keys and what each wants come from `locales/en.yml`: a wrong one does not compile. */
interface Translate {
  (key: KeyOf<{ plural: false; places: 0 }>): string;
  <K extends KeyOf<{ plural: false }>>(key: K, places: Places<WordShapes[K]['places']>): string;
  /** `$1` is the count itself. */
  (key: KeyOf<{ plural: true; places: 0 | 1 }>, count: number): string;
  <K extends KeyOf<{ plural: true }>>(key: K, count: number, places: Places<WordShapes[K]['places']>): string;
}

/** A signal: every component that has said something says it anew when the language changes. */
const spoken = signal<Words>({ locale: 'en', texts: {} });

export const setWords = (words: Words): void => {
  spoken.value = words;
};

/** The language of the words, for dates and numbers beside them. */
export const wordsLocale = (): string => spoken.value.locale;

const translate = (key: string, first?: number | readonly Place[], second?: readonly Place[]): string => {
  const { locale, texts } = spoken.value;
  const count = typeof first === 'number' ? first : undefined;
  const places = (typeof first === 'object' ? first : second) ?? (count === undefined ? [] : [count]);
  return fill(formOf(texts[key] ?? key, count ?? 0, locale), places, locale);
};

export const i18n = { t: translate as Translate };

function formOf(text: Text, count: number, locale: string): string {
  if (typeof text === 'string') return text;
  return text[pluralRules(locale).select(count)] ?? text.other ?? '';
}

/** Numbers are written as the language writes them; text that comes in is never looked through for places. */
function fill(text: string, places: readonly Place[], locale: string): string {
  return text.replace(/\$([1-9])/g, (_, digit) => {
    const place = places[Number(digit) - 1] ?? '';
    return typeof place === 'number' ? numberFormat(locale).format(place) : place;
  });
}

const numberFormat = remember((locale) => new Intl.NumberFormat(locale));
const pluralRules = remember((locale) => new Intl.PluralRules(locale));

/** Making such a thing costs more than using it a hundred times. */
function remember<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
