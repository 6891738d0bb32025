import type { StoryLookup } from '@/utils/model/story-lookup';

/** Where Sidelight works, as far as the panel knows it. */
export interface SiteState {
  /** Absent where the tab holds no page that could be switched off. */
  readonly host: string | undefined;
  /** Whether this very page could be switched off. */
  readonly hasPage: boolean;
  /** What has been switched off, if anything. */
  readonly off: 'page' | 'site' | 'all' | undefined;
}

/** Reads the state of the site menu off the lookup, so that no two props can contradict each other. */
export function siteState(lookup: StoryLookup): SiteState {
  switch (lookup.status) {
    case 'matched':
    case 'no-story':
    case 'offline':
      return { host: lookup.host ?? new URL(lookup.article.url).hostname, hasPage: true, off: undefined };
    case 'site-off':
      return { host: lookup.host, hasPage: true, off: lookup.scope === 'page' ? 'page' : 'site' };
    case 'paused':
      return { host: undefined, hasPage: false, off: 'all' };
    case 'not-article':
      return { host: lookup.host, hasPage: false, off: undefined };
    default:
      return { host: undefined, hasPage: false, off: undefined };
  }
}
