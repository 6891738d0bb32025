import type { FeedFailure } from './parsed-feed';

/** Why a text is no JSON: something else altogether, JSON that breaks off, or JSON with a fault in it. */
export type JsonFault = 'not-json' | 'truncated' | 'malformed';

/** What each is called as a feed's error, and in words. */
export const jsonFaults: Readonly<Record<JsonFault, readonly [FeedFailure['code'], string]>> = {
  'not-json': ['not-a-feed', 'is not JSON'],
  truncated: ['truncated', 'breaks off before the end'],
  malformed: ['invalid', 'is not well-formed JSON'],
};

export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault };

/** Reads JSON, with or without a byte order mark, and tells broken-off JSON from what never was any. */
export function readJson(text: string): JsonText {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, fault: faultOf(json) };
  }
}

/** Each engine words a syntax error in its own way, so the text itself is asked, not the exception. */
function faultOf(json: string): JsonFault {
  if (!/^\s*[[{]/.test(json)) return 'not-json';
  return endsInside(json) ? 'truncated' : 'malformed';
}

const opener: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/**
 * Is a string, list or object still open where the text ends, and was everything before it closed in order? A loop, not
 * an expression: one string of 16 MB overflows the stack that regular expressions backtrack on.
 */
function endsInside(json: string): boolean {
  const open: string[] = [];
  for (let i = 0; i < json.length; i++) {
    const char = json.charAt(i);
    if (char === '"') i = endOfString(json, i);
    else if (char === '{' || char === '[') open.push(char);
    else if (char in opener && open.pop() !== opener[char]) return false;
  }
  return open.length > 0;
}

/** Where the string that opens at `start` closes; past the end of the text where it does not. */
function endOfString(json: string, start: number): number {
  let i = start + 1;
  while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1;
  return i;
}
