/** All that was chosen by measuring; `docs/engine.md` tells how, and `bench/ablate-timeline.ts` what each is worth. */
export interface TimelineModel {
  /** Of ln(1 + x) of what speaks for a day; see `DayEvidence`. */
  readonly dayWeights: Readonly<
    Record<'topic' | 'laterDays' | 'weeks' | 'absoluteDays' | 'articles' | 'sameDay' | 'announced', number>
  >;
  /** Events for each square root of the days on which articles appeared. */
  readonly eventsPerRootDay: number;
  readonly sentencesPerDay: number;
  /** Undated sentences so early in an article tell what happened when it appeared. */
  readonly leadSentences: number;
  /** Days before its article that an undated lead may speak of. */
  readonly leadDaysBack: number;
  /** A sentence that names two days tells the later one. */
  readonly latestOnly: boolean;
  /** Worth of nearness to the story's topic. */
  readonly centrality: number;
  /** Worth of nearness to the headlines of the day. */
  readonly headline: number;
  /** Worth of standing first in its article; half of it for the second sentence, and so on. */
  readonly early: number;
  /** What it costs to begin with a word that points back. */
  readonly pointing: number;
  /** A second sentence more like the first than this says the same. */
  readonly mostAlike: number;
  /** A second sentence is worth at least this share of the first. */
  readonly leastSecond: number;
  /** What likeness to the sentences already chosen for the day costs (maximal marginal relevance). */
  readonly redundancy: number;
  /** A sentence more like one of another day than this would say the same twice. */
  readonly mostLikeOtherDay: number;
  /** Worth of ln(1 + days) between the day and the telling. */
  readonly hindsight: number;
  /** Candidates of a day that are looked at closely, best first. */
  readonly pool: number;
  /** Only terms that both those who name the day and those who appeared on it use. */
  readonly sharedTerms: boolean;
  /** "Said on Friday" dates the saying. */
  readonly skipAttributions: boolean;
  /** "Three days after the vote" names a day, where the story knows that of the vote. */
  readonly resolveAnchors: boolean;
}

export const timelineModel: TimelineModel = {
  dayWeights: {
    topic: 1,
    laterDays: 1,
    weeks: 1,
    absoluteDays: 1,
    articles: 0.6,
    sameDay: 0.3,
    announced: 0.2,
  },
  eventsPerRootDay: 2.75,
  sentencesPerDay: 2,
  leadSentences: 3,
  leadDaysBack: 1,
  latestOnly: true,
  centrality: 0.2,
  headline: 0.3,
  early: 0.03,
  pointing: 0.05,
  mostAlike: 0.6,
  leastSecond: 0.5,
  redundancy: 0.4,
  mostLikeOtherDay: 0.6,
  hindsight: 0.05,
  pool: 60,
  sharedTerms: true,
  skipAttributions: true,
  resolveAnchors: true,
};
