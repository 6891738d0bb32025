import { foldText } from '@/utils/engine/text/fold-text';
import { foldWord } from '@/utils/engine/text/fold-word';
import { splitWords } from '@/utils/engine/text/split-words';
import { stemWord } from '@/utils/engine/text/stem-word';
import type { AuditFinding } from '@/utils/model/audit';
import type { Source } from '@/utils/model/source';
import type { Story } from '@/utils/model/story';
import { type PlacedClaim, storyClaims } from './story-claims';

/** Flaws in how a story cites, in the order of its claims. They are shown at the claims, which stay. */
export function auditCitations(story: Story): AuditFinding[] {
  const claims = storyClaims(story);
  const phrases = claims.map(phrasesOf);
  return claims.flatMap((claim, i) => [
    ...withoutSource(claim),
    ...laterThanSources(claim, story.sources),
    ...citedDifferently(claim, claims.slice(0, i), phrases[i] ?? [], phrases),
  ]);
}

function withoutSource({ place, citations, dangling = [] }: PlacedClaim): AuditFinding[] {
  if (dangling.length > 0) return [{ kind: 'no-such-source', place, sources: dangling }];
  return citations.length === 0 ? [{ kind: 'no-source', place }] : [];
}

const day = 86_400_000;

/** An event in another time zone may be a day ahead of its report. */
const ahead = day;

function laterThanSources(
  { place, date, planned, citations }: PlacedClaim,
  sources: readonly Source[],
): AuditFinding[] {
  if (date?.length !== 10 || planned || citations.length === 0) return [];
  const published = citations.map(({ source }) => Date.parse(sources[source - 1]?.published ?? ''));
  // A source without a date may be of any; `NaN` compares as not later.
  const isLater = published.every((at) => Date.parse(date) > at + ahead);
  return isLater ? [{ kind: 'later-than-source', place, sources: numbersOf(citations) }] : [];
}

const numbersOf = (citations: PlacedClaim['citations']) => [
  ...new Set(citations.map(({ source }) => source)),
];

/** A quotation, as it is read: the words as written and their stems. */
interface Phrase {
  readonly words: string;
  readonly stems: string;
}

/** The shortest quotation that names a fact: "axis of war". */
const shortest = 3;
/** The longest that is looked for; a longer one is found by its first words. */
const longest = 12;

const quoted = /"([^"]{8,300})"/g;

function phrasesOf({ text }: PlacedClaim): Phrase[] {
  return [...foldText(text).matchAll(quoted)].flatMap(([, words = '']) => {
    const stems = stemsOf(words).slice(0, longest);
    return stems.length >= shortest ? [{ words: words.replace(/[,.\s]+$/, ''), stems: stems.join(' ') }] : [];
  });
}

const stemsOf = (text: string): string[] =>
  splitWords(foldText(text)).map(({ surface }) => stemWord(foldWord(surface), 'en'));

/** The same quotation in an earlier claim, of which none of the sources is cited here. */
function citedDifferently(
  claim: PlacedClaim,
  earlier: readonly PlacedClaim[],
  own: readonly Phrase[],
  phrases: readonly (readonly Phrase[])[],
): AuditFinding[] {
  const sources = numbersOf(claim.citations);
  if (sources.length === 0) return [];
  const text = ` ${stemsOf(claim.text).join(' ')} `;
  return earlier.flatMap((other, i) => {
    const otherSources = numbersOf(other.citations);
    if (otherSources.length === 0 || otherSources.some((source) => sources.includes(source))) return [];
    const shared =
      (phrases[i] ?? []).find(({ stems }) => text.includes(` ${stems} `)) ??
      own.find(({ stems }) => ` ${stemsOf(other.text).join(' ')} `.includes(` ${stems} `));
    if (!shared) return [];
    return [
      {
        kind: 'cited-differently',
        place: claim.place,
        other: other.place,
        sources,
        otherSources,
        shared: shared.words,
      },
    ];
  });
}
