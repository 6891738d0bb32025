import type { PageCopy } from '@/utils/model/page-copy';
import type { View } from '../article-view';
import { readPage } from '../page';
import { type CloseReading, readArticle } from '../read-article';
import { copiedDocument } from './copied-page';

/** JSON from a page; `null` where it is none. */
function parsedRows(rows: string): readonly unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(rows);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * Reads the copy of a page closely, as if it were the page: whether it is an article, and all that it tells. `null` where
 * the copy is broken. Text from the page: parse it at the door.
 */
export function readCopy({ address, mayBe, signs, view, isWhole, rows }: PageCopy): CloseReading | null {
  const parsed = parsedRows(rows);
  if (!parsed) return null;
  const copy = copiedDocument(parsed);
  const document = copy as unknown as Document;
  const root = copy.elements[view] as unknown as Element | undefined;
  const seen: View | undefined = root && { root, address, isPagesOwn: isWhole };
  const page = readPage(document, address, seen);
  return page ? readArticle({ mayBe, page, signs }) : null;
}
