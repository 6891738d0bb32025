import type { ComponentChildren } from 'preact';
import type { ClaimPlace } from './claim';

/**
 * What stands in a story's page but is not of the story itself. Each has its place, in this order down the page; one that is
 * absent leaves no gap. All of them may use `useStory`.
 */
export interface StorySlots {
  /**
   * You are here: how the open article stands to the story, under the headline. Comes after the story itself, so it must be
   * of one height (`--here-slot` in StoryView.module.css) from the start: details open on demand.
   */
  readonly here?: ComponentChildren;
  /** Where sources give different figures, under the summary. */
  readonly disagreement?: ComponentChildren;
  /** Headlines side by side, in place of the plain list of sources, as soon as the reader asks to compare. */
  readonly headlines?: ComponentChildren;
  /** More to do with the story, beside the pin. */
  readonly actions?: ComponentChildren;
  /** How the open article stands to one claim, and what is to be said of the claim itself. */
  readonly claimMark?: (place: ClaimPlace) => ClaimMark | undefined;
}

export interface ClaimMark {
  /** `silent` dims the claim and marks it; `reports` is not marked: most claims would be. */
  readonly standing?: 'reports' | 'silent';
  /** Stands after the citations, small: a flaw in them, how many stand behind the claim. */
  readonly note?: ComponentChildren;
}
