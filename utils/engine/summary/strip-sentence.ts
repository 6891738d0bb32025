/** How much of a sentence's two ends is no part of it, in UTF-16 units: datelines, agencies, credits, calls to read on. */
export interface Trim {
  readonly head: number;
  readonly tail: number;
}

/** Text that was read in the wrong encoding keeps "â" of its dashes; plain text has lost the rest. */
const dash = '(?:[-‐‑–—―]{1,3}|â)';
const agency = String.raw`\([\p{Lu}][\p{L}\p{M}&. /-]{1,30}\)`;
const capitalised = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’-]*|d[aeiou]s?|del|la|of|the|and|van|den|di|sur|am|on)`;

/** "HAMBURG (Northern Wire) – ", "TOKYO, Dec. 12 (Yonhap) -- ", "Paris, le 3 mai – ": a place, then a dash. */
const dateline = new RegExp(
  String.raw`^${capitalised}(?:[ ,/]{1,2}${capitalised}){0,6},? ?(?:${agency})? ?${dash} ?(?=[\p{Lu}\p{Lo}"'“‘„«¿¡\d])`,
  'u',
);
const agencyAlone = new RegExp(String.raw`^${agency} ?${dash}? ?(?=[\p{Lu}\p{Lo}"'“‘„«])`, 'u');
const bracketed = /^(?:【[^】]{1,40}】|\[[^\]]{1,40}\]) ?/u;

/** What a place or an agency looks like that can be told from the subject of a sentence. */
const certain = new RegExp(String.raw`(?:^|[ ,/])\p{Lu}{3,}|${agency}|\d`, 'u');

const labels =
  /^(?:(?:story highlights|highlights|close|breaking(?: news)?|update[d]?|watch|live|exclusive|analysis|key points|image copyright [\p{Lu}\p{L} /]+? image caption)(?:: ?| (?=\p{Lu}))|[•·▪►■*–—-]+ )/iu;

const credits =
  / ?[([](?:photo|image|picture|credit|video|graphic|source|file|foto|reporting|via|by) ?[^()[\]]{0,120}[)\]]\.?$|(?: ?\((?:[^()]{0,80}(?:getty|reuters|associated press|afp|\bap\b|\bepa\b|shutterstock)[^()]{0,60})\))+$/iu;
const readOn =
  / ?(?:\(?(?:read more|continue reading|learn more|see also|more\b:?)\)?[ .:…»>→]*|\[?…\]?|\.{3,}) *$/iu;

/** `opens` is true for the first sentence of a paragraph, where datelines stand. */
export function trimOf(sentence: string, opens: boolean): Trim {
  let head = 0;
  const cut = (pattern: RegExp, allowed: (found: string) => boolean = () => true) => {
    const found = pattern.exec(sentence.slice(head))?.[0] ?? '';
    if (found && allowed(found)) head += found.length;
  };
  cut(labels);
  cut(bracketed);
  cut(agencyAlone);
  if (opens) cut(dateline, (found) => certain.test(found) || found.split(' ').length <= 3);
  const tail = sentence.length - sentence.replace(readOn, '').replace(credits, '').trimEnd().length;
  return { head, tail: head + tail < sentence.length ? tail : 0 };
}
