import type { Grammar } from './grammar';

/**
 * Whether a time at `start` to `end` of a sentence that speaks of the future is itself to come. A sign before it says so,
 * unless the time's own clause has a verb of the past ("it will help, as agreed on Friday", "it will, he said on Friday"). A sign
 * after it says so only if nothing in the sentence has happened before it ("signed on Tuesday what would follow").
 */
export function isAhead(
  { future, past, saidBefore }: Grammar,
  text: string,
  start: number,
  end: number,
): boolean {
  const before = lastMatch(future, text.slice(0, start));
  if (before !== undefined) {
    const between = text.slice(before, start);
    if (saidBefore.test(between)) return false;
    const clause = between.search(lastClause);
    return clause === -1 || !past.test(between.slice(clause));
  }
  const after = firstMatch(future, text.slice(end));
  return after === undefined || !past.test(text.slice(0, end + after));
}

const lastClause = /[,;:—–。，、،][^,;:—–。，、،]*$/u;

function lastMatch(pattern: RegExp, text: string): number | undefined {
  let last: number | undefined;
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) last = match.index + match[0].length;
  return last;
}

const firstMatch = (pattern: RegExp, text: string): number | undefined => pattern.exec(text)?.index;
