import { rootOf } from '@/utils/engine/citation/claim';
import { type Clause, headlineClauses } from './headline-clauses';
import type { Told, ToldSentence } from './told';
import type { Words } from './words-of';

/** Sentences under one heading, in the order in which they are to be read. */
export interface Group {
  readonly heading: string;
  readonly sentences: readonly ToldSentence[];
}

/** So many sentences a section, and at most so many sections. */
const sentencesEach = 3;
const mostSections = 6;
/** A further heading must say something new with this share of its words. */
const leastNew = 0.5;
/** A sentence that holds less than this share of a heading's weight does not belong under it by its own words. */
const leastKin = 0.2;

/** A sentence belongs to the headline of its own article, beyond what its words say. */
const ownHeadline = 0.25;

type Weight = (root: string) => number;

/** Grouping goes by roots: "Algeria" and "Algerians" are one matter. */
function rootsOf(words: Words): ReadonlySet<string> {
  const known = rootsKnown.get(words);
  if (known) return known;
  const roots = new Set([...words.content].map(rootOf));
  rootsKnown.set(words, roots);
  return roots;
}

/** Every sentence is held against every clause: its roots are found once. */
const rootsKnown = new WeakMap<Words, ReadonlySet<string>>();

/**
 * Parts the sentences of a summary into sections under clauses of the articles' headlines. Clauses are chosen greedily: those
 * that say most about the sentences which no earlier one covers, weighted by how many voices back them.
 */
export function groupSentences(told: Told, chosen: readonly ToldSentence[]): Group[] {
  const weight = weightsOf(told, chosen);
  const wanted = Math.max(1, Math.min(mostSections, Math.round(chosen.length / sentencesEach)));
  const seeds = chooseSeeds(told, chosen, weight, wanted);
  if (seeds.length === 0)
    return chosen.length === 0 ? [] : [{ heading: fallback(told, chosen), sentences: chosen }];
  return assign(chosen, seeds, weight)
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ heading, sentences }) => ({ heading, sentences: readingOrder(sentences) }));
}

/** Without any usable clause the headline of the first sentence's own article has to do. */
function fallback(told: Told, chosen: readonly ToldSentence[]): string {
  return told.articles[chosen[0]?.article ?? 0]?.title.trim() ?? '';
}

/**
 * What tells sections apart: words that few sentences of the summary have, and few of the story. What all of it is about
 * weighs next to nothing, and numbers do not say what a section is of.
 */
function weightsOf(told: Told, chosen: readonly ToldSentence[]): Weight {
  const inStory = rarity(told.sentences);
  const inSummary = rarity(chosen);
  return (word) =>
    /^\p{N}/u.test(word) ? leastWeight : Math.max(leastWeight, inStory(word) * inSummary(word));
}

const leastWeight = 0.05;

/** 0 for a word that every sentence has, 1 for one that a single sentence has. */
function rarity(sentences: readonly ToldSentence[]): Weight {
  const counts = new Map<string, number>();
  for (const { content } of sentences)
    for (const word of content) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(sentences.length + 1);
  return (word) => Math.log((sentences.length + 1) / Math.max(1, counts.get(word) ?? 0)) / most;
}

/** Share of a clause's weight that a text holds. */
function shareTold(clause: Clause, roots: ReadonlySet<string>, weight: Weight): number {
  let shared = 0;
  let total = 1e-9;
  for (const root of rootsOf(clause.words)) {
    total += weight(root);
    if (roots.has(root)) shared += weight(root);
  }
  return shared / total;
}

const kinship = (clause: Clause, sentence: ToldSentence, weight: Weight): number =>
  shareTold(clause, rootsOf(sentence), weight) + (clause.articles.has(sentence.article) ? ownHeadline : 0);

/** A clause, how far the voices back it, and how near each sentence of the summary is to it. */
interface Seed {
  readonly clause: Clause;
  readonly backed: number;
  readonly kin: readonly number[];
}

function chooseSeeds(told: Told, chosen: readonly ToldSentence[], weight: Weight, wanted: number): Clause[] {
  const backing = backingOf(told, weight);
  const scored = headlineClauses(told).map((clause): Seed => {
    const kin = chosen.map((sentence) => kinship(clause, sentence, weight));
    return { clause, backed: 0.3 + backing(clause), kin };
  });
  const seeds: Clause[] = [];
  const nearest = chosen.map(() => 0);
  while (seeds.length < wanted) {
    const best = nextSeed(
      scored.filter(({ clause }) => isNew(clause, seeds)),
      nearest,
    );
    if (!best || (seeds.length > 0 && newKin(best, nearest) < 2)) break;
    seeds.push(best.clause);
    for (const [i, kin] of best.kin.entries()) nearest[i] = Math.max(nearest[i] ?? 0, kin);
  }
  return seeds;
}

function nextSeed(seeds: readonly Seed[], nearest: readonly number[]): Seed | undefined {
  let best: Seed | undefined;
  let most = 0;
  for (const seed of seeds) {
    const gain =
      seed.kin.reduce((sum, kin, i) => sum + Math.max(0, kin - (nearest[i] ?? 0)), 0) * seed.backed;
    if (gain > most + 1e-9) [best, most] = [seed, gain];
  }
  return best;
}

/** Sentences that would go from the earlier headings to this one. */
const newKin = ({ kin }: Seed, nearest: readonly number[]): number =>
  kin.filter((near, i) => near > (nearest[i] ?? 0) && near >= leastKin).length;

function isNew({ words }: Clause, seeds: readonly Clause[]): boolean {
  if (seeds.length === 0) return true;
  const old = new Set(seeds.flatMap((seed) => [...rootsOf(seed.words)]));
  const own = [...rootsOf(words)];
  return own.filter((root) => !old.has(root)).length >= leastNew * own.length;
}

/** Mean share of a clause that the articles tell in their headline and their first sentences. */
function backingOf(told: Told, weight: Weight): (clause: Clause) => number {
  const beginnings = told.titles.map((title) => new Set(rootsOf(title)));
  for (const sentence of told.sentences)
    if (sentence.place < 4) for (const root of rootsOf(sentence)) beginnings[sentence.article]?.add(root);
  return (clause) =>
    beginnings.reduce((sum, roots) => sum + shareTold(clause, roots, weight), 0) /
    Math.max(1, beginnings.length);
}

interface Section {
  readonly heading: string;
  readonly seed: Clause;
  readonly sentences: ToldSentence[];
}

function assign(chosen: readonly ToldSentence[], seeds: readonly Clause[], weight: Weight): Section[] {
  const sections = seeds.map((seed): Section => ({ heading: seed.text, seed, sentences: [] }));
  const late: ToldSentence[] = [];
  for (const sentence of chosen) {
    const best = bestOf(sections, ({ seed }) => kinship(seed, sentence, weight));
    if (best && best.score >= leastKin) best.section.sentences.push(sentence);
    else late.push(sentence);
  }
  // What is near no heading goes to the sentences that it is most like.
  for (const sentence of late) {
    const like = (section: Section) =>
      Math.max(0, ...section.sentences.map((other) => cosine(sentence, other, weight)));
    const best = bestOf(sections, like);
    (best && best.score > 0 ? best.section : sections.at(-1))?.sentences.push(sentence);
  }
  return mergeLoners(sections, weight);
}

function bestOf(sections: readonly Section[], scoreOf: (section: Section) => number) {
  let best: { section: Section; score: number } | undefined;
  for (const section of sections) {
    const score = scoreOf(section);
    if (!best || score > best.score) best = { section, score };
  }
  return best;
}

/** A section of one sentence reads like a list; with more than two sections it joins the one it is most like. */
function mergeLoners(sections: readonly Section[], weight: Weight): Section[] {
  const kept = sections.filter(({ sentences }) => sentences.length > 1);
  if (kept.length === 0) return sections.filter(({ sentences }) => sentences.length > 0);
  for (const { sentences } of sections) {
    const [alone] = sentences;
    if (sentences.length !== 1 || !alone) continue;
    const best = bestOf(kept, (section) =>
      Math.max(...section.sentences.map((other) => cosine(alone, other, weight))),
    );
    best?.section.sentences.push(alone);
  }
  return kept;
}

function cosine(a: Words, b: Words, weight: Weight): number {
  const [x, y] = [rootsOf(a), rootsOf(b)];
  const norm = (roots: ReadonlySet<string>) =>
    [...roots].reduce((sum, root) => sum + weight(root) ** 2, 1e-9);
  let dot = 0;
  for (const root of x) if (y.has(root)) dot += weight(root) ** 2;
  return dot / Math.sqrt(norm(x) * norm(y));
}

/**
 * First the sentence that says most (they come in that order), then leads, then what articles tell later; a sentence that points back ("He …") comes right after the one before it in its
 * article, where that is there.
 */
export function readingOrder(sentences: readonly ToldSentence[]): ToldSentence[] {
  const [first] = sentences.filter(({ dangling, quoted }) => !dangling && !quoted);
  const rank = (sentence: ToldSentence) =>
    sentence === first ? -1 : sentence.place + (sentence.dangling ? 6 : 0) + (sentence.quoted ? 2 : 0);
  const sorted = sentences.toSorted(
    (a, b) => rank(a) - rank(b) || a.article - b.article || a.start - b.start,
  );
  const ordered: ToldSentence[] = [];
  for (const sentence of sorted) {
    const before = ordered.findIndex(
      (other) => other.article === sentence.article && other.place === sentence.place - 1,
    );
    if (before < 0) ordered.push(sentence);
    else ordered.splice(before + 1, 0, sentence);
  }
  return ordered;
}
