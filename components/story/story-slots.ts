import type { ComponentChildren } from 'preact';
import type { ClaimPlace } from './claim';

/** A part of a story that can be kept and annotated: `number` from 1, the others from 0. */
export type KeepPlace =
  | { readonly is: 'story' }
  | { readonly is: 'section'; readonly section: number }
  | { readonly is: 'source'; readonly number: number }
  | { readonly is: 'event'; readonly event: number };

/**
 * What stands in a story's page but is not of the story itself. Each has its place, in this order down the page; one that is
 * absent leaves no gap. They come after the story itself, and none may move it. All of them may use `useStory`.
 */
export interface StorySlots {
  /**
   * You are here: how the open article stands to the story, under the headline. It must be of one height from the start:
   * details open on demand.
   */
  readonly here?: ComponentChildren;
  /** Of a pinned story: what its news are counted from. Under the news. */
  readonly history?: ComponentChildren;
  /** What the reader has noted on a part of the story, under it, and how to keep it. */
  readonly keep?: (place: KeepPlace) => ComponentChildren;
  /** Where sources give different figures: at the end of the summary's title line, and below it on request. */
  readonly disagreement?: ComponentChildren;
  /** Headlines side by side: at the end of the title line of the sources, and below it on request. */
  readonly headlines?: ComponentChildren;
  /** More to do with the story, beside the pin. */
  readonly actions?: ComponentChildren;
  /** How the open article stands to one claim, and what is to be said of the claim itself. */
  readonly claimMark?: (place: ClaimPlace) => ClaimMark | undefined;
}

export interface ClaimMark {
  /** `silent` dims the claim and marks it; `reports` is not marked: most claims would be. */
  readonly standing?: 'reports' | 'silent';
  /** What is wrong with its citations, in words: heard after the claim; its citations are marked. */
  readonly flaw?: string;
  /** Stands in the previews of its citations: how many stand behind the claim, and the flaw. */
  readonly note?: ComponentChildren;
}
