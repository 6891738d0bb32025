/** A sentence of the summary, or an event of the timeline, both counted from 0. */
export type ClaimPlace = { readonly section: number; readonly sentence: number } | { readonly event: number };

/**
 * A flaw in how a story cites. It is shown at the claim; the claim itself stays.
 * - `no-source`: the claim cites none.
 * - `no-such-source`: it cites numbers that the story does not list.
 * - `cited-differently`: the same fact is cited to other sources in another place, and they share none.
 * - `later-than-source`: the event is dated after every source that it cites was published.
 */
export type AuditFinding =
  | { readonly kind: 'no-source'; readonly place: ClaimPlace }
  | { readonly kind: 'no-such-source'; readonly place: ClaimPlace; readonly sources: readonly number[] }
  | {
      readonly kind: 'cited-differently';
      readonly place: ClaimPlace;
      readonly other: ClaimPlace;
      /** What is cited here, and there. */
      readonly sources: readonly number[];
      readonly otherSources: readonly number[];
      /** The words that both tell: `axis of war`. */
      readonly shared: string;
    }
  | { readonly kind: 'later-than-source'; readonly place: ClaimPlace; readonly sources: readonly number[] };
