import type { Citation } from '@/utils/model/citation';

/** A sentence of the summary or an event of the timeline, both counted from 0. */
export type ClaimPlace = { readonly section: number; readonly sentence: number } | { readonly event: number };

/** A sentence, or an event's text, and what bears it out. */
export interface Claim {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly place: ClaimPlace;
}
