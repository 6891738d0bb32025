import type { AuditFinding } from './audit';
import type { Coverage } from './coverage';
import type { Disagreement } from './disagreement';
import type { HeadlineComparison } from './headline-comparison';

/** How many independent publishers (families and copies of one wire report folded) stand behind each claim. */
export interface Corroboration {
  readonly sections: readonly (readonly number[])[];
  readonly timeline: readonly number[];
}

/**
 * How a story's sources stand to each other, and the open article to them. Reaches the panel by a message of its own,
 * `getComparison({ key, tabId })`, after the story itself: the story is shown at once, and the article's text, which may
 * have to be read from the page first, does not hold it up.
 */
export interface StoryComparison {
  /** Of the story as it stood at this revision; marks of another revision belong to other sentences. */
  readonly revision: number;
  /** Absent where no article is open beside the story, or its text cannot be read. */
  readonly coverage?: Coverage;
  readonly disagreements: readonly Disagreement[];
  readonly headlines: readonly HeadlineComparison[];
  readonly audit: readonly AuditFinding[];
  readonly corroboration: Corroboration;
}
