import { indexOfVector } from '@/utils/engine/match/indexed-vector';
import type { Query } from '@/utils/engine/match/query';
import type { StoryMember, StoryVector } from '@/utils/engine/match/story-vector';
import { calendarWords } from './calendar-words';

/** By word of the story its place in the story's `terms`. */
type Places = ReadonlyMap<string, number>;

/** A lead of more words tells an event by more than its names. */
const headlineOnly = 14;
/** Headlines of a story that differ from another one, and from each other, in a word or two: then the rest is a pattern. */
const patternFrom = 3;
/** A name takes so many words, or so many bigrams where words are not spaced. */
const [slotWords, slotBigrams] = [2, 4];
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
/** Of a headline's words, to be the headline of an earlier event come round again. */
const sameHeadline = 2 / 3;

/**
 * "Two dead in Barden crash" beside "Two dead in Folgim crash": both name something, and nothing that they share is a name.
 * Only of headlines, and only where capitals tell what a name is.
 */
export function namesOthers({ terms }: Query, { names }: StoryVector, places: Places): boolean {
  const lead = terms.filter(({ inLead }) => inLead);
  if (lead.length > headlineOnly || names.length === 0) return false;
  const isName = new Set(names);
  if (!lead.some((term) => term.inTitle && term.isName && !calendarWords.has(term.term))) return false;
  return !lead.some(({ term, isName: isOwn }) => {
    const place = places.get(term);
    return place !== undefined && !calendarWords.has(term) && (isOwn || isName.has(place));
  });
}

/** The same of two stories: they name others if no name in the leads of one is in those of the other. */
export function nameOthers(a: StoryVector, b: StoryVector): boolean {
  if (a.names.length === 0 || b.names.length === 0) return false;
  const { places } = indexOfVector(b);
  const [namesA, namesB] = [new Set(a.names), new Set(b.names)];
  return !a.terms.some((term, i) => {
    const place = places.get(term);
    if (place === undefined || !(a.leads[i] ?? 0) || !(b.leads[place] ?? 0)) return false;
    return namesA.has(i) || namesB.has(place);
  });
}

/** Is the headline one more of a pattern that the story's own headlines follow, each with another name in its slot? */
export const fitsPattern = ({ terms }: Query, vector: StoryVector): boolean =>
  variants(
    terms.flatMap(({ term, inTitle }) => (inTitle ? [term] : [])),
    vector,
  ) >= patternFrom;

/** The same of two stories; of a small one all headlines have to be of the pattern. */
export function sharePattern(a: StoryVector, b: StoryVector): boolean {
  const least = Math.min(patternFrom, b.members.length);
  return a.members.some(
    ({ title }) =>
      variants(
        title.map((place) => a.terms[place] ?? ''),
        b,
      ) >= least,
  );
}

/** Headlines of the story that differ in one slot only from this one, and in that from each other. */
function variants(title: readonly string[], vector: StoryVector): number {
  const { terms, members } = vector;
  const own = new Set(title);
  const { places: known } = indexOfVector(vector);
  const slots: (readonly string[])[] = [];
  for (const member of members) {
    const words = member.title.map((place) => terms[place] ?? '');
    const told = new Set(words);
    const gained = title.filter((word) => !told.has(word));
    const lost = words.filter((word) => !own.has(word));
    // What the story tells elsewhere is of the event, and no other name in its place.
    if (title.length - gained.length < 2 || gained.some((word) => known.has(word))) continue;
    if (!isSlot(gained) || !isSlot(lost)) continue;
    if (slots.every((slot) => !slot.some((word) => lost.includes(word)))) slots.push(lost);
  }
  return slots.length;
}

const isSlot = (words: readonly string[]): boolean =>
  words.length > 0 && words.length <= (words.every((word) => unspaced.test(word)) ? slotBigrams : slotWords);

/** Is the headline told by one of the story's, as that of a yearly flood is? */
export function repeatsHeadline({ terms }: Query, { members }: StoryVector, places: Places): boolean {
  const title = terms.filter(({ inTitle }) => inTitle).map(({ term }) => places.get(term) ?? -1);
  return members.some((member) => repeats(title, member));
}

/** The same of two stories. */
export function repeatHeadlines(a: StoryVector, b: StoryVector): boolean {
  const { places } = indexOfVector(b);
  return a.members.some(({ title }) => {
    const words = title.map((place) => places.get(a.terms[place] ?? '') ?? -1);
    return b.members.some((member) => repeats(words, member));
  });
}

function repeats(title: readonly number[], member: StoryMember): boolean {
  const told = new Set(member.title);
  return title.length > 0 && title.filter((place) => told.has(place)).length >= sameHeadline * title.length;
}
