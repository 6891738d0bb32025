import { Readability } from '@mozilla/readability';
import { plainParagraphs } from '@/utils/model/plain-text';

/** The longest text an article may have, in UTF-16 units. */
export const longestText = 200_000;

/** Placeholder. */
export function extractText(document: Document, _root?: Element): string {
  const copy = document.cloneNode(true) as Document;
  const found = new Readability(copy, { charThreshold: 200 }).parse();
  return plainParagraphs(found?.textContent ?? '').slice(0, longestText);
}
