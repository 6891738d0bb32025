/** One way in which a view is looked at. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  /** CSS pixels. */
  readonly width: number;
}

/** What a contact sheet shows of each view. */
export const sheetLooks: readonly Look[] = [320, 420].flatMap((width) =>
  (['ltr', 'rtl'] as const).flatMap((dir) =>
    (['light', 'dark'] as const).map((scheme) => ({ scheme, dir, width })),
  ),
);

/** Both schemes, directions and widths: what a fault of colour, name or order hangs on shows in one of the two. */
export const axeLooks: readonly [Look, ...Look[]] = [
  { scheme: 'light', dir: 'ltr', width: 320 },
  { scheme: 'dark', dir: 'rtl', width: 900 },
];

/** With those, every direction is seen at every width: what is cut off hangs on both. */
export const moreLooks: readonly Look[] = [
  { scheme: 'light', dir: 'ltr', width: 900 },
  { scheme: 'dark', dir: 'rtl', width: 320 },
];

export const lookName = ({ scheme, dir, width }: Look): string => `${scheme} ${dir} ${width}`;

/** The address of a view in a look, below the gallery's own. From right to left it speaks Arabic, as it does for readers. */
export function lookAddress(view: string, { scheme, dir }: Look): string {
  return `?${new URLSearchParams({ view, scheme, dir, ...(dir === 'rtl' ? { language: 'ar' } : {}) })}`;
}
