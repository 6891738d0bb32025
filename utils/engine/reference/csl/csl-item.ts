/** A date of CSL-JSON: its parts, as many as are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A name of CSL-JSON (CSL 1.0.2, appendix II). */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** The part of CSL-JSON that a news article fills. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly section?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly note?: string;
  readonly keyword?: string;
  /** What CSL has no name for. */
  readonly custom?: { readonly modified?: string };
}
