import { foldText } from '@/utils/engine/text/fold-text';
import type { ToldWord } from './told-words';

/** Words of the main clause count whole; of a clause that hangs on it about half; of "officials said" a quarter. */
const weights = { attribution: 0.25, lead: 0.5, tail: 0.55, tailAfterComma: 0.4 } as const;

const saying =
  'said|says|say|told|reported|reports|claims|claimed|announced|stated|confirmed|warned|insisted|revealed|added|wrote|' +
  'tweeted|argued|believes?|noted|explained';

const attributionFirst = new RegExp(
  `^[^,"]{3,90}?\\b(?:${saying})(?: (?:on |last |this |late |early )?(?:\\w+day|week|month|night|today))?(?: in an? [^,]{3,40})? that `,
  'i',
);
const attributionLast =
  /,?\s(?:[^,]{0,80}?\b(?:said|says|told|reported|reports|wrote|tweeted|added|stated|explained)\b(?! that)[^,."]{0,70}|according to [^."]*|citing [^."]*)[."]*$/i;
const leadClause =
  /^(?:after|as|when|while|despite|amid|following|before|although|though|since|because|if|in|on|at|under|during|with|according to|for|to)\b[^,]{8,120},\s/i;
const tailClause =
  /,? (?:which|who|whose|whom|where|when|while|as|after|before|amid|because|since|although|though|despite|following|citing|saying|making|including|leaving|adding|according to|just|even|in (?:an? )?(?:effort|bid|attempt|order) to|so that|with)\b/gi;

/** A clause that begins earlier than this after the main one's start is a part of it ("People who …"). */
const shortestMain = 25;

/**
 * How much each word of a claim counts: what is asked is whether its main clause is reported. Patterns of English; a claim that
 * none fits, in any language, counts whole.
 */
export function clauseWeights(claim: string, words: readonly ToldWord[]): readonly number[] {
  const text = foldText(claim);
  const first = attributionFirst.exec(text)?.[0].length ?? 0;
  const end = mainEnd(text, first);
  const lead = leadClause.exec(text.slice(first))?.[0].length ?? 0;
  const tail = tailOf(text, first + lead, end);
  return words.map(({ start }) => {
    if (start < first || start >= end) return weights.attribution;
    if (start < first + lead) return weights.lead;
    return tail !== undefined && start >= tail.at ? tail.weight : 1;
  });
}

function mainEnd(text: string, first: number): number {
  const last = attributionLast.exec(text);
  return last && last.index > text.length * 0.3 && last.index > first ? last.index : text.length;
}

function tailOf(text: string, from: number, end: number): { at: number; weight: number } | undefined {
  for (const found of text.matchAll(tailClause)) {
    if (found.index < from + shortestMain || found.index >= end) continue;
    return {
      at: found.index,
      weight: found[0].startsWith(',') ? weights.tailAfterComma : weights.tail,
    };
  }
  return undefined;
}
