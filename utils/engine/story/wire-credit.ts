/** A dateline's or a byline's credit: "LIMA (Reuters) -", "(AP) —", "dpa/tmn", "By The Associated Press". */
const credits: readonly (readonly [family: string, pattern: RegExp])[] = [
  ['reuters', /\(\s*Reuters\s*\)|\bBy Reuters\b|^Reuters\s*[-–—|]/i],
  ['associated-press', /\(\s*AP(?: Photo)?\s*\)\s*[-–—]|\bBy (?:The )?Associated Press\b|^AP\s*[-–—|]/],
  ['afp', /\(\s*AFP\s*\)|\bBy (?:AFP|Agence France[- ]Presse)\b|^AFP\s*[-–—|]/],
  ['dpa', /\(\s*dpa(?:\/\w+)?\s*\)/],
  ['efe', /\(\s*EFE\s*\)/],
  ['ansa', /\(\s*ANSA\s*\)/],
  ['pa-media', /\(\s*PA(?: Media)?\s*\)\s*[-–—]|\bBy PA\b/],
  ['xinhua', /\(\s*Xinhua\s*\)/i],
];

/** Credits stand at the very beginning; further down an agency is merely quoted. */
const creditLength = 160;

/** The family of the agency whose copy a text says it is, or undefined. `text` is an article's text or description. */
export function wireCredit(text: string | null | undefined): string | undefined {
  const opening = (text ?? '').slice(0, creditLength);
  return credits.find(([, pattern]) => pattern.test(opening))?.[0];
}
