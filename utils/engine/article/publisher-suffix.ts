import { lineKey } from './line-key';

const separator = /\s+[-–—|·•:»«~/]+\s+|\s*[|｜丨_]\s*|(?<=\p{L})\s*[:»]\s+/u;

function partsOf(title: string): string[] {
  return title
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const squeezed = (line: string): string => lineKey(line).replaceAll(' ', '');

const wordsOf = (line: string): string[] => lineKey(line).split(' ');

/** Is `part` the name of the publisher: in full, in short, with a word or two more, or as its host spells it? */
export function isPublisher(part: string, names: readonly string[]): boolean {
  const key = squeezed(part);
  const words = wordsOf(part);
  return names.some((name) => {
    const other = squeezed(name);
    if (other.length < 2 || key === '') return false;
    const own = wordsOf(name);
    const within = ` ${words.join(' ')} `.includes(` ${own.join(' ')} `) && words.length <= own.length + 2;
    const short = key.length > 3 && ` ${own.join(' ')} `.includes(` ${words.join(' ')} `);
    return key === other || (within && other.length > 2) || short;
  });
}

/** At the start of a title only the name itself counts: `Turning the tide - …` is no headline of the Tide. */
const isNameItself = (part: string, names: readonly string[]): boolean =>
  names.some((name) => squeezed(name).length > 2 && squeezed(name) === squeezed(part));

/** Where the name stands in the title word for word, with something that parts it from the rest. */
function literally(title: string, names: readonly string[]): string | undefined {
  for (const name of names) {
    const at = name.length > 2 ? title.lastIndexOf(name) : -1;
    const before = title.slice(0, Math.max(0, at));
    if (/[\s\p{L}\p{N}?!.)\]"'’”]\s*[-–—|·•:»«~/@｜_]+\s*$/u.test(before) && before.length > 8)
      return before.replace(/[\s\-–—|·•:»«~/@｜_]+$/u, '');
  }
  return undefined;
}

/** The title without the publisher's name at its end (or start), and without what stands between the two. */
export function withoutPublisher(title: string, names: readonly string[]): string {
  const bare = literally(title, names) ?? title.trim();
  const parts = partsOf(bare);
  if (parts.length < 2) return bare;
  const at = parts.findIndex((part, i) => i > 0 && isPublisher(part, names));
  if (at > 0) return headOf(bare, parts.slice(0, at));
  const rest = parts.slice(1).join(' ');
  if (!isNameItself(parts[0] ?? '', names) || rest.length <= 12) return bare;
  return bare.slice(bare.indexOf(parts[1] ?? '', parts[0]?.length)).trim();
}

/** Cut out of the title as it is written: the separators between the parts stay. */
function headOf(title: string, parts: readonly string[]): string {
  let end = 0;
  for (const part of parts) end = title.indexOf(part, end) + part.length;
  return title.slice(0, end).trim();
}
