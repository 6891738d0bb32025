import { decodeHTMLStrict } from 'entities';

/** How many entities a document may declare, and how long each may be: names for characters and bits of addresses, no more. */
const mostEntities = 300;
const longestEntity = 200;

/** How far into a text its document type is looked for, and how long it may be. */
const searched = 20_000;
const longestSubset = 200_000;

export interface WithoutDoctype {
  /** The text with the document type cut out of it. */
  readonly text: string;
  /** What the document declares, by name. */
  readonly entities: ReadonlyMap<string, string>;
}

const entity = /<!ENTITY\s+([\w:.-]{1,60})\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/**
 * Takes a document type with declarations off, and reads the entities in it. Those that refer to other entities or to files are
 * ignored: that is how entity bombs and leaks of files are built.
 */
export function takeDoctype(text: string): WithoutDoctype {
  const start = startOfDoctype(text);
  const opening = /^<!DOCTYPE[^[<>]*\[/i.exec(text.slice(start, start + 2_000))?.[0];
  if (start < 0 || opening === undefined) return { text, entities: new Map() };
  const from = start + opening.length;
  const subset = /^[\s\S]*?\]\s*>/.exec(text.slice(from, from + longestSubset))?.[0];
  if (subset === undefined) return { text, entities: new Map() };
  return { text: text.slice(0, start) + text.slice(from + subset.length), entities: readEntities(subset) };
}

/** Where the document type begins, behind comments and instructions; -1 where an element comes first. */
function startOfDoctype(text: string): number {
  let at = text.indexOf('<');
  while (at >= 0 && at < searched) {
    const isComment = text.startsWith('<!--', at);
    if (/^<!doctype/i.test(text.slice(at, at + 9))) return at;
    if (!isComment && text[at + 1] !== '?') return -1;
    const end = text.indexOf(isComment ? '-->' : '>', at);
    at = end < 0 ? -1 : text.indexOf('<', end);
  }
  return -1;
}

function readEntities(subset: string): Map<string, string> {
  const entities = new Map<string, string>();
  for (const [, name = '', double, single] of subset.matchAll(entity)) {
    const value = double ?? single ?? '';
    if (value.length > longestEntity || /&[^#]/.test(value) || entities.has(name)) continue;
    entities.set(name, decodeHTMLStrict(value));
    if (entities.size === mostEntities) break;
  }
  return entities;
}
