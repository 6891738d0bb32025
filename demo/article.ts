/** Hosts of the invented newspapers: `<id>.localhost`. */
export type PublisherId =
  | 'courier'
  | 'harbour-post'
  | 'dnipro-review'
  | 'evening-ledger'
  | 'northern-wire'
  | 'capital-tribune'
  | 'al-mina'
  | 'elbtal-zeitung'
  | 'gazette-des-alpes';

/** An article of an invented newspaper. All text is plain; the publisher's template makes markup of it. */
export interface DemoArticle {
  readonly publisher: PublisherId;
  /** Path on the publisher's host, in that house's own form; always starts with a slash. */
  readonly path: string;
  /** Slug of one of the publisher's sections. */
  readonly section: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly authors: readonly string[];
  /** RFC 3339 with the zone of the newsroom, fixed for ever. */
  readonly published: string;
  readonly modified?: string;
  /** The text breaks off after its last paragraph, and the page's metadata says that it must be paid for. */
  readonly paywalled?: boolean;
  readonly paragraphs: readonly string[];
}
