/**
 * What a page's tab may show. The page itself must learn none of it: it is drawn inside a closed shadow root, in a box of
 * one size. `off`: switched off, private, or without a tab by the reader's choice.
 */
export type TabView =
  | { readonly state: 'off' }
  | { readonly state: 'spotted' }
  | { readonly state: 'matched'; readonly sources: number };
