import { pairWeights, wordWeights } from './importance-model';
import type { Told, ToldSentence } from './told';
import type { Words } from './words-of';

/** Estimated probability that a summary written by people holds a word, or a pair of neighbouring words. */
export interface Importance {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
}

/** Counts of a word or a pair. Articles are counted by voice: a text that many outlets copy is told once. */
interface Count {
  voices: number;
  titles: number;
  leads: number;
  /** The voice that was counted last, in each of the three. */
  lastVoice: number;
  lastTitle: number;
  lastLead: number;
  /** Uses among the first sentences of each article. */
  uses: number;
  quoted: number;
  personal: number;
  sentences: number;
  /** First place in an article, 0 for its lead. */
  first: number;
  name: boolean;
  content: boolean;
  /** Begins with a digit; of a pair, one of the two does. */
  digit: boolean;
  /** Of the sentence that says most of what others say too, of those which have the word. */
  central: number;
}

/** Of an article, so many sentences are its beginning: what is told there is what it is about. */
const beginning = 6;

const counted = (content: boolean, digit: boolean): Count => ({
  voices: 0,
  titles: 0,
  leads: 0,
  lastVoice: -1,
  lastTitle: -1,
  lastLead: -1,
  uses: 0,
  quoted: 0,
  personal: 0,
  sentences: 0,
  first: beginning,
  name: false,
  content,
  digit,
  central: 0,
});

export interface Features {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

/** Share of the other voices that tell it too, from 0 to 1. */
type Share = (count: Count | undefined) => number;

type Kind = 'words' | 'pairs';

interface Counts {
  readonly words: ReadonlyMap<string, Count>;
  readonly pairs: ReadonlyMap<string, Count>;
  readonly scale: Scale;
}

function countAll(told: Told): Counts {
  const words = countGrams(told, 'words');
  const pairs = countGrams(told, 'pairs');
  const voices = new Set(told.voices).size;
  const others = Math.max(1, voices - 1);
  const share: Share = (count) => Math.max(0, (count?.voices ?? 0) - 1) / others;
  const most = noteCentrality(told, words, pairs, share);
  const early = told.sentences.filter(({ place }) => place < beginning).length;
  return { words, pairs, scale: { voices, early: Math.max(1, early), share, most } };
}

/** What is known of each word and pair of a story's sentences, as numbers about 0 to 2; the first is a constant 1. */
export function featuresOf(told: Told): Features {
  const { words, pairs, scale } = countAll(told);
  return {
    words: new Map([...words].map(([word, count]) => [word, wordFeatures([], word, count, scale)])),
    pairs: new Map([...pairs].map(([pair, count]) => [pair, pairFeatures([], pair, count, words, scale)])),
  };
}

const digitFirst = /^\p{N}/u;

/** A word, or the two of a pair. */
function partsOf(gram: string): readonly [string, string?] {
  const space = gram.indexOf(' ');
  return space < 0 ? [gram] : [gram.slice(0, space), gram.slice(space + 1)];
}

function countGrams(told: Told, kind: Kind): Map<string, Count> {
  const counts = new Map<string, Count>();
  const countOf = (gram: string, { content }: Words): Count => {
    const known = counts.get(gram);
    if (known !== undefined) return known;
    const [first, second] = partsOf(gram);
    const says = content.has(first) && (second === undefined || content.has(second));
    const count = counted(says, digitFirst.test(first) || (second !== undefined && digitFirst.test(second)));
    counts.set(gram, count);
    return count;
  };
  // Titles and sentences come in the order of voices, so that remembering the last voice is enough.
  let next = 0;
  for (const [article, title] of told.titles.entries()) {
    const voice = told.voices[article] ?? article;
    for (const gram of title.distinct[kind]) noteTitle(countOf(gram, title), voice);
    for (; told.sentences[next]?.article === article; next++) {
      const sentence = told.sentences[next] as ToldSentence;
      for (const gram of sentence[kind]) noteUse(countOf(gram, sentence), voice, sentence);
      for (const gram of sentence.distinct[kind]) noteSentence(countOf(gram, sentence), gram, sentence);
    }
  }
  for (const [gram, count] of counts) if (count.sentences === 0) counts.delete(gram);
  return counts;
}

function noteVoice(count: Count, voice: number): void {
  if (count.lastVoice === voice) return;
  count.lastVoice = voice;
  count.voices += 1;
}

function noteTitle(count: Count, voice: number): void {
  noteVoice(count, voice);
  if (count.lastTitle === voice) return;
  count.lastTitle = voice;
  count.titles += 1;
}

function noteUse(count: Count, voice: number, { place }: ToldSentence): void {
  noteVoice(count, voice);
  count.first = Math.min(count.first, place);
  if (place < beginning) count.uses += 1;
  if (place > 0 || count.lastLead === voice) return;
  count.lastLead = voice;
  count.leads += 1;
}

function noteSentence(count: Count, gram: string, { quoted, personal, names }: ToldSentence): void {
  count.sentences += 1;
  if (quoted) count.quoted += 1;
  if (personal) count.personal += 1;
  if (names.has(gram)) count.name = true;
}

/** Gives each gram its most central sentence's share, and returns the largest. */
function noteCentrality(
  told: Told,
  words: ReadonlyMap<string, Count>,
  pairs: ReadonlyMap<string, Count>,
  share: Share,
): number {
  const voices = new Set(told.voices).size;
  let most = 1e-9;
  for (const sentence of told.sentences) {
    const { words: ownWords, pairs: ownPairs } = sentence.distinct;
    let sum = 0;
    for (const word of sentence.content) {
      const count = words.get(word);
      sum += share(count) + (0.5 * (count?.titles ?? 0)) / voices;
    }
    for (const pair of ownPairs) sum += share(pairs.get(pair));
    const central = sum / (sentence.words.length + 12);
    most = Math.max(most, central);
    raise(words, ownWords, central);
    raise(pairs, ownPairs, central);
  }
  return most;
}

function raise(counts: ReadonlyMap<string, Count>, grams: readonly string[], central: number): void {
  for (const gram of grams) {
    const count = counts.get(gram);
    if (count && central > count.central) count.central = central;
  }
}

interface Scale {
  readonly voices: number;
  readonly early: number;
  readonly share: Share;
  readonly most: number;
}

const bit = (value: boolean): number => (value ? 1 : 0);

/** Written into `row`, as there are tens of thousands of pairs in a large story. */
function shareFeatures(row: number[], count: Count, { voices, early, share, most }: Scale): void {
  const shared = share(count);
  const titles = count.titles / voices;
  const centrality = count.central / most;
  row[0] = 1;
  row[1] = shared;
  row[2] = titles;
  row[3] = count.leads / voices;
  row[4] = Math.min(2, count.uses / early);
  row[5] = 1 - count.first / beginning;
  row[6] = Math.min(2.5, Math.log1p(count.uses));
  row[7] = shared * titles;
  row[8] = bit(count.voices >= voices && voices > 1);
  row[9] = count.central;
  row[10] = centrality;
  row[11] = centrality * shared;
  row[12] = count.quoted / Math.max(1, count.sentences);
  row[13] = count.personal / Math.max(1, count.sentences);
}

function wordFeatures(row: number[], word: string, count: Count, scale: Scale): readonly number[] {
  shareFeatures(row, count, scale);
  const [, shared = 0, titles = 0, , rate = 0, , uses = 0] = row;
  const stop = bit(!count.content);
  row[14] = stop;
  row[15] = stop * shared;
  row[16] = stop * titles;
  row[17] = stop * uses;
  row[18] = stop * rate;
  row[19] = bit(count.digit);
  row[20] = bit(count.name);
  row[21] = Math.min(12, word.length) / 10;
  return row;
}

function pairFeatures(
  row: number[],
  pair: string,
  count: Count,
  words: ReadonlyMap<string, Count>,
  scale: Scale,
): readonly number[] {
  shareFeatures(row, count, scale);
  const [first, second = ''] = partsOf(pair);
  const [a, b] = [words.get(first), words.get(second)];
  const stops = bit(a?.content === false) + bit(b?.content === false);
  const shared = row[1] ?? 0;
  const uses = row[6] ?? 0;
  const [one, two] = [bit(stops === 1), bit(stops === 2)];
  row[14] = one;
  row[15] = two;
  row[16] = one * shared;
  row[17] = two * shared;
  row[18] = two * uses;
  row[19] = bit(count.digit);
  row[20] = Math.min(scale.share(a), scale.share(b));
  row[21] = Math.min(a?.titles ?? 0, b?.titles ?? 0) / scale.voices;
  row[22] = scale.share(a) + scale.share(b);
  return row;
}

export function importanceOf(told: Told): Importance {
  const { words, pairs, scale } = countAll(told);
  const found = { words: new Map<string, number>(), pairs: new Map<string, number>() };
  const row: number[] = [];
  for (const [word, count] of words)
    found.words.set(word, probability(wordFeatures(row, word, count, scale), wordWeights));
  row.length = 0;
  for (const [pair, count] of pairs)
    found.pairs.set(pair, probability(pairFeatures(row, pair, count, words, scale), pairWeights));
  return found;
}

export function probability(features: readonly number[], weights: readonly number[]): number {
  let z = 0;
  for (let i = 0; i < features.length; i++) z += (features[i] ?? 0) * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-z));
}
