/** What our open pages are told: something changed, ask again if you show it. */
export type Change =
  | { readonly what: 'lookup'; readonly tabId: number }
  | { readonly what: 'stories' | 'feeds' | 'pins' | 'settings' | 'reading' | 'library' | 'sync' };
