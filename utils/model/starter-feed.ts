/** A feed of the catalogue that ships with the extension; the reader chooses from it. */
export interface StarterFeed {
  readonly url: string;
  readonly title: string;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 3166 code, as `DE`; or what the catalogue calls those of no country. */
  readonly country: string;
  /** `general`, `world`, `business`, … */
  readonly topic: string;
}
