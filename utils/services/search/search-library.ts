import { narrower, type ParsedQuery, parseQuery } from '@/utils/engine/search/index/parse-query';
import type { LibraryAnswer, LibraryQuery } from '@/utils/model/library-search';
import type { Deps } from '../deps';
import { catchUp, findDocuments } from './find-documents';
import { readHits } from './read-hits';

/**
 * What of the library has all words of the query, and all its filters hold for. Reads of the index only what the words need; of a
 * query without words, and without days, nothing is found.
 */
export async function searchLibrary(
  deps: Pick<Deps, 'database'>,
  asked: LibraryQuery,
): Promise<LibraryAnswer> {
  const db = await deps.database();
  const query = withDays(parseQuery(asked.query), asked);
  const isGrowing = await catchUp(db);
  const kinds = await readHits(db, await findDocuments(db, query, asked.kind));
  return { asked, unread: query.unread, isGrowing, kinds };
}

const withDays = (query: ParsedQuery, { from, to }: LibraryQuery): ParsedQuery => ({
  ...query,
  ...narrower(query, { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }),
});
