/** A page of the newsroom, as tests and the index list it. */
export interface DemoPage {
  /** Unique, and stable over releases. */
  readonly name: string;
  /** Host name without the port, such as `courier.localhost`. */
  readonly host: string;
  readonly path: string;
  /** The whole address, the port included. */
  readonly url: string;
  readonly kind: 'article' | 'twin' | 'front' | 'odd';
  /** What a spotter of articles should say to it. */
  readonly what: 'article' | 'not-article';
  /** Id of the story that the article belongs to; null where it belongs to none. */
  readonly story: string | null;
  /** How its story can be found: by an address that the feed lists, or only by what it says. */
  readonly match: 'address' | 'content' | null;
  readonly description: string;
}

/** A page before the newsroom knows its port. */
export type PageEntry = Omit<DemoPage, 'url'>;

/** Address of a path on a host; `courier` and `courier.localhost` are the same host. */
export type AddressOf = (host: string, path?: string) => string;
