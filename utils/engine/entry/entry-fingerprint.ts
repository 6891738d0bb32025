import type { Entry } from '@/utils/model/entry';
import { foldText } from '../text/fold-text';

/** So much of the text tells two articles apart; what follows is what feeds cut differently. */
const firstWords = 300;

/** Shorter texts ("Read more") say nothing of which article they belong to. */
const shortestText = 40;

/**
 * The same for one article in two feeds, whatever its address: of its headline, its first words and its moment, in which
 * case, punctuation and spaces do not count. Undefined where headline and date are all there is: "Weather" is told every
 * day, and a day is no moment.
 */
export function entryFingerprint(
  entry: Pick<Entry, 'title' | 'summary' | 'text' | 'published'>,
): string | undefined {
  const text = words(entry.summary ?? entry.text ?? '').slice(0, firstWords);
  const moment = entry.published?.includes('T') ? entry.published : '';
  if (text.length < shortestText && moment === '') return undefined;
  return hash(`${words(entry.title)}\n${text}\n${entry.published ?? ''}`);
}

const words = (text: string) =>
  foldText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 64 bits of FNV-1a in two halves with different starts (Fowler, Noll, Vo): enough for a million entries. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x01000193) ^ (high >>> 15);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
