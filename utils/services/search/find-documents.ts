import { dayNumber } from '@/utils/engine/search/index/day-number';
import type { ParsedQuery } from '@/utils/engine/search/index/parse-query';
import { type DayBounds, Ranking } from '@/utils/engine/search/index/ranking';
import type { WantedWord } from '@/utils/engine/search/mark-words';
import { type SearchKind, searchKinds } from '@/utils/model/library-search';
import { allRequests } from '@/utils/storage/all-requests';
import type { Database } from '@/utils/storage/open-database';
import {
  isSearchBehind,
  readColumns,
  readingSearch,
  readSearchState,
  searchKeysOf,
} from '@/utils/storage/search-index';
import { findSpellings, findWords, type Located, locate } from './find-words';
import { ensureSearch, indexSlice } from './index-library';

/** Hits of each kind beside the others, and of one kind alone. */
const mostHits = { all: 10, one: 100 } as const;

/** A word of so large a part of many documents tells little, where there are others. */
const commonShare = 0.2;
const commonFrom = 1_000;

/** So many slices of what has just changed are taken in before an answer: what was written a moment ago is found. */
const slicesFirst = 3;

/** Rows that were found in the index. */
export interface FoundDocuments {
  readonly kinds: readonly {
    readonly kind: SearchKind;
    readonly total: number;
    /** Keys of the index, the best first. */
    readonly keys: readonly string[];
  }[];
  /** What is to be marked in their texts. */
  readonly words: readonly WantedWord[];
}

/** Takes in what has just changed. Resolves with whether more is waiting than can be waited for. */
export async function catchUp(db: Database): Promise<boolean> {
  await ensureSearch(db);
  for (let slice = 0; slice < slicesFirst; slice++) {
    if (!(await isSearchBehind(db))) return false;
    await indexSlice(db);
  }
  return isSearchBehind(db);
}

/**
 * What has all words of the query, and lies within its days; keys of one kind only, or some of each. All in one transaction:
 * segments that are merged meanwhile are there to its end.
 */
export async function findDocuments(
  db: Database,
  query: ParsedQuery,
  kind?: SearchKind,
): Promise<FoundDocuments> {
  if (!asksSomething(query))
    return { kinds: searchKinds.map((one) => ({ kind: one, total: 0, keys: [] })), words: [] };
  const transaction = readingSearch(db);
  const [state, columns] = await Promise.all([readSearchState(transaction), readColumns(transaction)]);
  const ranking = new Ranking(columns, boundsOf(query));
  const segments = (state?.segments ?? []).map(({ id }) => id);
  const located = await allRequests(query.clauses, (clause) => locate(transaction, segments, clause));
  const words: WantedWord[] = [];
  for (const one of telling(located, ranking.documents)) {
    const found = await findWords(transaction, one);
    const { clause } = one;
    const spellings = isNowhere(ranking, one, found)
      ? await findSpellings(transaction, segments, clause.word)
      : [];
    const all = new Map([...spellings, ...found]);
    ranking.add([...all.values()], clause.fields);
    words.push({ word: clause.word, isBegun: clause.isBegun, spellings: [...new Map(spellings).keys()] });
  }
  const best = ranking.best(kind === undefined ? mostHits.all : mostHits.one);
  const kinds = await allRequests(searchKinds, async (one) => {
    const { total, best: ranked } = best.get(one) ?? { total: 0, best: [] };
    const isShown = kind === undefined || kind === one;
    const keys = isShown
      ? await searchKeysOf(
          transaction,
          ranked.map(({ document }) => document),
        )
      : [];
    return { kind: one, total, keys };
  });
  return { kinds, words };
}

const asksSomething = ({ clauses, from, to }: ParsedQuery): boolean =>
  clauses.length > 0 || from !== undefined || to !== undefined;

function boundsOf({ from, to }: ParsedQuery): DayBounds | undefined {
  if (from === undefined && to === undefined) return undefined;
  return {
    from: from === undefined ? 1 : dayNumber(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to),
  };
}

/** The words that documents are told apart by: not those that very many have, unless all are such. */
function telling(located: readonly Located[], documents: number): readonly Located[] {
  const most = Math.max(commonFrom, commonShare * documents);
  const rest = located.filter(({ clause, documents: count }) => clause.fields !== 0 || count <= most);
  return rest.length > 0 ? rest : located;
}

/** Only then are other spellings looked for: a rare word is a name more often than a slip. */
function isNowhere(
  ranking: Ranking,
  { clause }: Located,
  found: Awaited<ReturnType<typeof findWords>>,
): boolean {
  return clause.isLoose && [...found.values()].every((word) => ranking.count(word, clause.fields) === 0);
}
