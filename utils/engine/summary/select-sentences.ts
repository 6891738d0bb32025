import type { Importance } from './importance';
import type { Told, ToldSentence } from './told';

export interface Selection {
  /** Words that the summary aims at. */
  readonly words: number;
  /** Most sentences; as many as fit where it is not given. */
  readonly sentences?: number;
  /** Sentences that a newer article has corrected: taken only if nothing else tells the matter. */
  readonly avoid?: ReadonlySet<ToldSentence>;
}

const outdatedQuality = 0.4;

/** Pairs of words count more than words: they are what makes one sentence say the same as another. */
const pairFactor = 1.5;

/** A sentence must be new with this share of its content, held against all that is chosen. */
const leastNew = 0.5;

/** Of long stories, only so many of the densest sentences are looked at, and one summary is grown in place of several. */
const fewSentences = 40;
const manySentences = 160;
const beamWidth = 10;

interface Weighed {
  readonly sentence: ToldSentence;
  readonly index: number;
  readonly grams: readonly (readonly [gram: string, weight: number])[];
  readonly length: number;
  readonly quality: number;
  /** What it says by itself, for its length. */
  readonly density: number;
}

interface State {
  readonly chosen: readonly Weighed[];
  readonly covered: ReadonlySet<string>;
  readonly gain: number;
  readonly length: number;
  readonly quality: number;
  readonly score: number;
}

/** A summary and the sentence that is to be added to it. */
interface Step {
  readonly from: State;
  readonly one: Weighed;
  readonly gain: number;
  readonly score: number;
}

/**
 * Chooses the sentences that together are expected to overlap most with what people would write (ROUGE-1 and -2 F1 at the
 * length aimed at), by beam search; those that say most come first. Of equal ones the first in the story is taken, so that
 * the answer is always the same.
 */
export function selectSentences(told: Told, importance: Importance, selection: Selection): ToldSentence[] {
  const { words, sentences = Number.POSITIVE_INFINITY, avoid } = selection;
  const all = told.sentences.map((sentence, i) =>
    weigh(sentence, i, importance, words, avoid?.has(sentence)),
  );
  const weighed = densest(all);
  const width = weighed.length <= fewSentences ? beamWidth : 1;
  let beam: State[] = [{ chosen: [], covered: new Set(), gain: 0, length: 0, quality: 0, score: 0 }];
  let best = beam[0] as State;
  for (let size = 0; size < sentences && beam.length > 0; size++) {
    beam = grown(beam, weighed, words, width);
    if (beam[0] && beam[0].score > best.score) best = beam[0];
    else if (width === 1) break;
  }
  return best.chosen
    .toSorted((a, b) => b.density - a.density || a.index - b.index)
    .map(({ sentence }) => sentence);
}

function weigh(
  sentence: ToldSentence,
  index: number,
  importance: Importance,
  words: number,
  outdated = false,
): Weighed {
  const grams: [string, number][] = [];
  for (const word of sentence.distinct.words) grams.push([word, importance.words.get(word) ?? 0]);
  for (const pair of sentence.distinct.pairs)
    grams.push([pair, pairFactor * (importance.pairs.get(pair) ?? 0)]);
  const length = sentence.words.length;
  const quality = qualityOf(sentence) * (outdated ? outdatedQuality : 1);
  const gain = grams.reduce((sum, [, weight]) => sum + weight, 0);
  return { sentence, index, grams, length, quality, density: (quality * gain) / (length + words / 16 + 12) };
}

/** What reads badly by itself has to say more than its neighbours to be taken. */
function qualityOf({ personal, quoted, dangling, cut, place }: ToldSentence): number {
  return (
    (personal ? 0.9 : 1) *
    (quoted ? 0.97 : 1) *
    (dangling ? 0.85 : 1) *
    (cut ? 0.97 : 1) *
    (place === 0 ? 1.03 : 1)
  );
}

function densest(weighed: readonly Weighed[]): Weighed[] {
  if (weighed.length <= manySentences) return [...weighed];
  return weighed.toSorted((a, b) => b.density - a.density || a.index - b.index).slice(0, manySentences);
}

/** The best ways to add one sentence to one of the summaries. */
function grown(beam: readonly State[], weighed: readonly Weighed[], words: number, width: number): State[] {
  const steps = beam.flatMap((from) => weighed.flatMap((one) => stepOf(from, one, words)));
  steps.sort((a, b) => b.score - a.score || a.one.index - b.one.index);
  const next = new Map<string, State>();
  for (const step of steps) {
    if (next.size >= width) break;
    const chosen = [...step.from.chosen, step.one].sort((a, b) => a.index - b.index);
    const key = chosen.map(({ index }) => index).join(' ');
    if (!next.has(key)) next.set(key, taken(step, chosen));
  }
  return [...next.values()];
}

function stepOf(from: State, one: Weighed, words: number): Step[] {
  const length = from.length + one.length;
  if (from.length > 0 && length > words * 2) return [];
  if (from.chosen.includes(one) || !isNew(one.sentence, from.covered)) return [];
  let gain = from.gain;
  for (const [gram, weight] of one.grams) if (!from.covered.has(gram)) gain += weight;
  const quality = (from.quality + one.quality * one.length) / length;
  return [{ from, one, gain, score: (quality * 2 * gain) / (length + words) }];
}

function isNew({ content }: ToldSentence, covered: ReadonlySet<string>): boolean {
  if (covered.size === 0) return true;
  let fresh = 0;
  for (const word of content) if (!covered.has(word)) fresh += 1;
  return fresh >= leastNew * content.size;
}

function taken({ from, one, gain, score }: Step, chosen: readonly Weighed[]): State {
  const covered = new Set(from.covered);
  for (const [gram] of one.grams) covered.add(gram);
  const length = from.length + one.length;
  return { chosen, covered, gain, length, quality: from.quality + one.quality * one.length, score };
}
