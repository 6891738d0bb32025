/**
 * What a page's tab may show. The page itself must learn none of it: it is drawn inside a closed shadow root, in a box of
 * one size. `off`: switched off, private, or without a tab by the reader's choice.
 */
export type TabView =
  | { readonly state: 'off' }
  | { readonly state: 'spotted' }
  | { readonly state: 'matched'; readonly sources: number };

/** The same with the name that the tab is heard by, in the reader's language. */
export type NamedTabView =
  | Extract<TabView, { state: 'off' }>
  | (Exclude<TabView, { state: 'off' }> & { readonly label: string });

/** What else stands in a page: texts by their key, and which way their lines run. */
export interface TabWords {
  readonly direction: 'ltr' | 'rtl';
  readonly texts: Readonly<Record<string, string>>;
}
