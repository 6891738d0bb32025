import type { Highlight } from '@/utils/model/library-record';

/** Where the passages are that a reader keeps. */
export interface HighlightPlaces {
  /** The address of the page at the passage, for whatever a browser does with links. */
  readonly addressOf: (highlight: Highlight) => string;
  /** Leads to it: in the page beside the panel where it is that page's, else in a tab of its own. */
  readonly show: (highlight: Highlight) => void;
}
