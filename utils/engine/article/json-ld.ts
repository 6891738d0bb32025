import { all, member } from './page-dom';

export type LdNode = Readonly<Record<string, unknown>>;

/** An object with a type or a name in the page's JSON-LD, and the property that led to it (`''` at the top). */
export interface LdItem {
  readonly node: LdNode;
  readonly types: readonly string[];
  readonly via: string;
}

export interface LinkedData {
  readonly items: readonly LdItem[];
}

const maxScripts = 40;
const maxCharacters = 1_000_000;
const maxObjects = 3_000;
const maxDepth = 12;

/** Faults that are met often: comments around, raw controls in strings, stray commas, several objects in a row. */
const mended = (source: string): string =>
  `[${source
    .replace(/^\s*(\/\/\s*)?(<!\[CDATA\[|<!--)|(\/\/\s*)?(\]\]>|-->)\s*$|;\s*$/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw controls inside strings are the fault to mend
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/\}\s*\{/g, '},{')}]`;

function parsed(source: string): unknown {
  for (const attempt of [() => source, () => mended(source)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt.
    }
  }
  return salvaged(source);
}

/** What is broken beyond mending still tells its type, headline and dates, each by itself. */
function salvaged(source: string): unknown {
  const strings = source
    .slice(0, 200_000)
    .matchAll(/"(@type|headline|datePublished|dateModified|url)"\s*:\s*"((?:[^"\\]|\\.){1,1000})"/g);
  const node: Record<string, unknown> = {};
  for (const [, key = '', value = ''] of strings) node[key] ??= value.replace(/\\(.)/g, '$1');
  return node;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that may be one or a list, as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const typesOf = (node: LdNode): string[] =>
  listOf(node['@type'])
    .slice(0, 10)
    .map((type) => String(type).split(/[/#:]/).pop() ?? '');

/** A value on its way through the walk: what led to it, and how deep it lies. */
type Step = readonly [value: unknown, via: string, depth: number];

function innerSteps([value, via, depth]: Step): Step[] {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value)
    .slice(0, isList ? 500 : 200)
    .map(([key, inner]) => [inner, isList || key === '@graph' ? via : key, depth + 1]);
}

function collect(sources: readonly unknown[]): LinkedData {
  const items: LdItem[] = [];
  const queue: Step[] = sources.map((value) => [value, '', 0]);
  // The queue grows while it is walked: breadth first.
  for (const step of queue) {
    const [node, via] = step;
    if (queue.length < maxObjects * 9)
      queue.push(...innerSteps(step).filter(([inner]) => typeof inner === 'object'));
    if (!isNode(node) || items.length >= maxObjects) continue;
    const types = typesOf(node);
    if (types.length || node['@id']) items.push({ node, types, via });
  }
  return { items };
}

/** Reads every JSON-LD block of the page, breadth first and bounded; a broken block costs only itself. */
export function readLinkedData(document: Document): LinkedData {
  let left = maxCharacters;
  const sources = all(document, 'script[type*="ld+json"]', maxScripts).map((script) => {
    const source = member(script, 'textContent') ?? '';
    left -= source.length;
    if (left >= 0) return parsed(source);
    left += source.length;
    return undefined;
  });
  return collect(sources);
}
