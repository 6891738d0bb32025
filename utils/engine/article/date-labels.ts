/** What authors of pages call the element that holds a date, in classes and ids. */
export const dateNames: readonly string[] = [
  'date',
  'time',
  'publi',
  'posted',
  'byline',
  'meta',
  'info',
  'author',
  'fecha',
  'datum',
  'data',
  'source',
];

/** A selector of elements whose class or id holds one of the names. */
export const namedLike = (names: readonly string[]): string =>
  names.map((name) => `[class*="${name}" i],[id*="${name}" i]`).join(',');
