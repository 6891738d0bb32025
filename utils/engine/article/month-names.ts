const monthNames = new Map<string, ReadonlyMap<string, number>>();

/** Alef is written with and without its hamza. */
const monthKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/\.$/, '').replace(/[أإآ]/g, 'ا');

/** The names of the months as the platform writes them in a language, alone and beside a day, long and short. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = monthNames.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  try {
    for (const month of ['long', 'short'] as const)
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          ...options,
          timeZone: 'UTC',
        });
        for (let i = 0; i < 12; i++) {
          const part = format.formatToParts(Date.UTC(2021, i, 1)).find(({ type }) => type === 'month');
          if (part && /\p{L}[\p{L}\p{M}]/u.test(part.value)) names.set(monthKey(part.value), i + 1);
        }
      }
  } catch {
    // Not a language tag: no names.
  }
  monthNames.set(language, names);
  return names;
}

/** Languages that write the months in more ways than one: the Levant, and Serbian in Latin letters. */
const variants: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-LB'],
  sr: ['sr', 'sr-Latn'],
  no: ['nb'],
};

/** The month, 1 to 12, that a word names in a language or in English. */
export function monthOf(name: string, language: string): number | undefined {
  const key = monthKey(name);
  if (key === 'sept') return 9;
  const base = language.split(/[-_]/)[0] ?? '';
  for (const tag of ['en', ...(base === '' || base === 'en' ? [] : (variants[base] ?? [base]))]) {
    const month = monthsOf(tag).get(key);
    if (month !== undefined) return month;
  }
  return undefined;
}
