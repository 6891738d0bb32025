import type { Citation } from '@/utils/model/citation';

/** A sentence, or an event's text, and what bears it out. */
export interface Claim {
  readonly text: string;
  readonly citations: readonly Citation[];
}
