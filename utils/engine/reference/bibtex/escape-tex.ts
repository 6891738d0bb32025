/** What TeX would take for a command. No form here holds a single brace: BibTeX counts those, backslash or not. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/** Text as TeX prints it. Letters outside ASCII stay: every BibTeX of today reads UTF-8. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\{}^~$&%#_]/g, (sign) => commands[sign] ?? sign);

/** An address stands in its field as it is (biblatex: "verbatim"), but for signs that would end the field. */
export const verbatimUrl = (url: string): string =>
  url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const signs = Object.entries(commands);

/** The text that `escapeTex` made this of, for the fields that readers of BibTeX leave as they are. */
export const unescapeTex = (text: string): string =>
  signs.reduceRight((left, [sign, command]) => left.replaceAll(command, sign), text);
