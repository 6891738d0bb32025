const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A language tag for a `lang` attribute, or undefined where the tag names no language: then none is claimed. */
export function langAttribute(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return names.of(tag) === undefined ? undefined : tag;
  } catch {
    return undefined;
  }
}
