import type { Citation } from '@/utils/model/citation';

/** A text with the sources that it cites. */
export interface CitedText {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** Tells the number of the story's source that `[domain#n]` means; undefined where that is none, or not sure. */
export type ResolveCitation = (domain: string, place: number) => number | undefined;

const longestText = 20_000;

const marker = / ?\[([^[\]]{1,200})\]/g;
const citation = /^([a-z0-9][a-z0-9.-]*)#(\d{1,3})$/i;

/**
 * Takes the marks of citation out of a text and tells what they mean. Only the strict form counts; `[common]`, common
 * knowledge, cites nothing; and what else stands in brackets with a number sign is what a model was thinking, and goes.
 */
export function readCitations(text: string, resolve: ResolveCitation): CitedText {
  const sources = new Set<number>();
  const plain = oneLine(text).replace(marker, (all, inner: string) => {
    const parts = inner.split(/[,;]/).map((part) => citation.exec(part.trim()));
    for (const part of parts) {
      const source = part && resolve(part[1]?.toLowerCase() ?? '', Number(part[2]));
      if (source !== undefined && source !== null) sources.add(source);
    }
    return parts.some(Boolean) || inner === 'common' || inner.includes('#') ? '' : all;
  });
  return { text: plain.trim(), citations: [...sources].map((source) => ({ source })) };
}

/** Folded first, so that no pattern meets a long run of white space. */
const oneLine = (text: string): string => text.slice(0, longestText).replace(/\s+/g, ' ');

/** The marks behind a claim, and the full stop behind them. */
const endOfClaim = /(?: ?\[(?:common|[^[\]#]{1,100}#[^[\]]{1,100})\])+[.!?…。]*(?= |$)/g;

/** The claims of a paragraph, each with its citations; what follows the last mark, or cites nothing that is known, is left out. */
export function citedClaims(paragraph: string, resolve: ResolveCitation): CitedText[] {
  const text = oneLine(paragraph);
  const claims: CitedText[] = [];
  let start = 0;
  for (const end of text.matchAll(endOfClaim)) {
    const behind = end.index + end[0].length;
    const claim = readCitations(text.slice(start, behind), resolve);
    if (claim.citations.length > 0 && claim.text !== '') claims.push(claim);
    start = behind;
  }
  return claims;
}
