import { cleanLine } from './clean-line';
import { lineKey } from './line-key';

const byWords =
  /^(?:(?:written|posted|story|words|article|published|reported|created|submitted|contributed|text|texte|testo|tekst|foto|edited|analysis|review|blog) )?(?:by|von|par|por|di|da|de|af|av|door|od|przez|autor|autora|autore|auteur|author|authors|autores|автор|автори|авторы|автора|γράφει(?: [οη])?|του|της|tarafından|yazan|yazar|oleh|penulis|szerző|írta|kirjoittaja|autorius|autorka|tekst|teksti|text|texte|bởi|tác giả|بقلم|كتب|کتبه|نویسنده|מאת|לפי|लेखक|द्वारा|โดย|作者|记者|記者|文|撰文|责任编辑|来源|글|기자|편집|執筆|筆者)\s*[:：|]?\s+/iu;
const byMarks = /^(?:by|von|par|por|autor|author|автор|作者|记者|記者|撰文|文|글)\s*[:：/／]\s*/iu;

/** What is no person: roles, desks, and words of the page around a name. */
const nobody =
  /^(https?|by|von|par|por|di|av|af|door|author:?|and|und|et|admin(istrator)?|editor(s|ial)?( team| staff| board)?|staff( writer| reporter)?s?|redaktion|redac(ción|cion|ção|ao)|redazione|rédaction|la rédaction|newsroom|news ?desk|guest( author| post)?|authors?|anonymous|unknown|webmaster|team|contributors?|super user|user|press release|agenc(y|ies)|wire(s| report)?|none|null|undefined|n\/a|follow|share|email|e-mail|comments?|print|website|facebook|twitter|home|about|posted|updated|published|more|view all|all posts|read more|profile|bio|contact|subscribe|nobody|default|root|system|object object|redakcja|редакция|编辑|編集部|小编|本报讯|associate editor|senior editor|managing editor|reporter|correspondent|writer|journalist)$/i;

const roleAfter =
  /\s*(?:[|•·/–—]|\s-\s|,)\s*(?:[\p{L}\s.'’&-]*\b(?:reporter|editor|correspondent|writer|journalist|columnist|contributor|staff|producer|analyst|director|professor|fellow|founder|ceo|redakteur\w*|korrespondent\w*|journaliste|reporterin?|redactor\w*|periodista|agenc\w+|news|times|post|press|reuters|afp|ap|dpa|afp|bbc|cnn|writes|contributing|senior|special to|for)\b.*)$/iu;

const joints =
  /\s*(?:,|;|&|\||\/|•|·|،|、|\band\b|\bund\b|\bet\b|\by\b(?=\s+\p{Lu})|\be\b(?=\s+\p{Lu})|\ben\b(?=\s+\p{Lu})|\boch\b|\bog\b|\bja\b|\bi\b(?=\s+\p{Lu})|\bи\b|\bve\b|\bdan\b|\bwith\b)\s*/iu;

/** `Jr.` and `PhD` follow a comma, and are no second author. */
const suffix = /^(jr|sr|ph\.?\s?d|esq|pharmd)\.?$|^(\p{Lu}\.?){2,5}$/iu;

/** Words that no person's name holds: desks and roles, and the page's own buttons. */
const notInNames =
  /(^|\s)(staff|desk|wire|newsroom|news|correspondents?|reporters?|editors?|editorial|team|writers?|contributors?|agency|login|log in|comments?|connect|updated?|published|follow|share|subscribe|newsletter|reading|minutes?|views?|redaktion|redakcja|redacción|redação|redazione|rédaction|редакция|редакции|名片|编辑部)(\s|$)/iu;

/** One name without what pages put around it; empty where none is left. */
export function cleanName(raw: string): string {
  let name = cleanLine(raw, 300)
    .replace(/https?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+/gi, '')
    .replace(/\s*[([{<«].*$/u, '')
    .replace(/\s+@\w+.*$/, '');
  for (let i = 0; i < 2; i++) name = name.replace(byMarks, '').replace(byWords, '');
  name = name.replace(roleAfter, '');
  return name.replace(/^[\s,.;:|•·–—\-"“”'/]+|[\s,;:|•·–—\-"“”/]+$/gu, '').trim();
}

/** A desk, a role or an agency: an answer to who wrote it, but nobody's name. */
export const isDesk = (name: string): boolean =>
  notInNames.test(name) || /^\p{Lu}{2,5}$/u.test(name) || /^the\s/i.test(name);

/** Does it read as a person's name (or a pen name), and not as an address, a date or the publisher? */
export function isPersonName(name: string, publishers: readonly string[]): boolean {
  if (name.length < 2 || name.length > 60 || !/\p{L}{2}|\p{sc=Han}/u.test(name)) return false;
  if (/\d|[/\\@#=<>{}+]|\.(com|org|net|co|de|fr|ru)\b/i.test(name) || nobody.test(name) || isDesk(name))
    return false;
  if (name.split(/\s+/).length > 6) return false;
  const key = lineKey(name).replaceAll(' ', '');
  return (
    key !== '' &&
    !publishers.some((publisher) => isPublisherName(key, lineKey(publisher).replaceAll(' ', '')))
  );
}

const isPublisherName = (key: string, publisher: string): boolean =>
  publisher.length > 2 &&
  (key === publisher ||
    key === `the${publisher}` ||
    `the${key}` === publisher ||
    key === `${publisher}staff` ||
    key === `${publisher}com`);

/** What stands in brackets is a role or an agency, unless it names who helped: `(avec Anne Roux)`. */
const withoutBrackets = (line: string): string =>
  line
    .replace(/\s*\((?:avec|with|mit|con|com|met|med|z|и)\s([^()]*)\)/giu, ' & $1')
    .replace(/\s*\([^()]*\)/gu, '');

const capitalised = (word: string): string =>
  word.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => part[0] + part.slice(1).toLowerCase());

/** `JANE DOE` as `Jane Doe`: capitals are a matter of style. */
const calm = (name: string): string =>
  /\p{Lu}{3}/u.test(name) && /\s/.test(name) && name === name.toUpperCase() ? capitalised(name) : name;

/** A line of one or more names as names. */
export function namesIn(line: string): string[] {
  const names: string[] = [];
  const bare = withoutBrackets(cleanLine(line, 600)).replace(
    /https?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+/gi,
    ' | ',
  );
  for (const part of bare.split(joints)) {
    const name = calm(cleanName(part));
    if (name !== '' && !(names.length && suffix.test(part.trim()))) names.push(name);
  }
  return names;
}

const particles =
  /^(a|al|an|af|av|ap|ab|bin|bint|ibn|ben|da|das|de|del|della|den|der|des|di|do|dos|du|e|el|en|het|i|la|le|les|los|op|och|og|'t|ten|ter|the|tot|und|van|vom|von|y|zu|zum|zur)$/;

/** Does it look like a name where text of any kind may stand: every word with a capital, particles aside? */
export function isWrittenAsName(name: string): boolean {
  return (
    name.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || particles.test(word)) &&
    !/^\p{Ll}/u.test(name)
  );
}

const afterByWord =
  /(?:^|[\s|•·,(])(?:(?:written|posted|story|words|published|text)\s+)?(?:by|von|par|por|door|av|af|przez|автор|тарафынан|oleh|yazan|autor|autore|auteur|بقلم|作者|记者|記者)[:：\s]\s*([^|•·\d]{3,80})/iu;

/** The names after a byline's opening word (`5 March by Ann Lee`), in a text that holds other things too. */
export function namesAfterByWord(line: string): string[] {
  const found = afterByWord.exec(line)?.[1];
  return found === undefined
    ? []
    : namesIn(found.replace(/\s+(?:on|am|le|el|at|in|updated|published)\s*$/iu, ''));
}
