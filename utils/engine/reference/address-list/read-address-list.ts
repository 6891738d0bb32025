import { type Draft, referencesOf } from '../draft-reference';
import type { ImportResult } from '../import-result';

const address = /https?:\/\/[^\s<>"'`]+/gi;

/**
 * Reads addresses out of any text, each once; what stands before one on its line is its title (`Headline - https://…`).
 * Lines without an address are told of, but for headings and empty ones.
 */
export function readAddressList(text: string): ImportResult {
  const drafts = new Map<string, Draft>();
  const without: Draft[] = [];
  text.split(/\r\n?|\n/).forEach((line, place) => {
    const found = [...line.matchAll(address)].map(([url]) => url.replace(/[).,;\]}]+$/, ''));
    const title = titleOf(line.slice(0, line.search(/https?:\/\//i)));
    for (const url of found) {
      if (!drafts.has(url)) {
        drafts.set(url, {
          where: `line ${place + 1}`,
          url,
          title: found.length === 1 && title ? title : url,
        });
      }
    }
    if (found.length === 0 && line.trim() !== '' && !/^\s*#/.test(line))
      without.push({ where: `line ${place + 1}` });
  });
  return referencesOf([...drafts.values(), ...without]);
}

/** A list's own marks are no part of a title: bullets, numbers, Markdown's brackets. */
const titleOf = (before: string): string =>
  before
    .replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '')
    .replace(/[\s[\]()|:–—-]+$/u, '')
    .replace(/^\[/, '')
    .trim();
