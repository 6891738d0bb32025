import { readCopy } from '@/utils/engine/article/copy/read-copy';
import type { TakenCopy } from '@/utils/model/page-copy';
import { parseReadPage, type ReadPage } from '@/utils/model/spotted-article';

/** Reads the copy that was taken of a page closely. What it tells is text from the page, and goes through the door as such. */
export function readTaken({ page, copy }: TakenCopy): ReadPage | null {
  const read = parseReadPage({ page, ...readCopy(copy) });
  return read.ok ? read.value : null;
}
