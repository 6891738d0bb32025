import { cleanLine } from './clean-line';
import { all, member } from './page-dom';

export type LdNode = Readonly<Record<string, unknown>>;

/** A typed object of the page's JSON-LD, and the property that led to it (`''` at the top). */
export interface LdItem {
  readonly node: LdNode;
  readonly types: readonly string[];
  readonly via: string;
}

export interface LinkedData {
  readonly items: readonly LdItem[];
  /** Objects by `@id`, for references. */
  readonly byId: ReadonlyMap<string, LdNode>;
}

const maxScripts = 40;
const maxCharacters = 1_000_000;
const maxObjects = 3_000;
const maxDepth = 12;

// biome-ignore lint/suspicious/noControlCharactersInRegex: raw controls inside strings are the fault to mend
const controls = /[\u0000-\u001f]+/g;

/** Faults that are met often, mended in order of harm: comments around, raw controls in strings, stray commas. */
const mends: readonly ((source: string) => string)[] = [
  (source) => source,
  (source) => source.replace(controls, ' '),
  (source) =>
    source
      .replace(controls, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  (source) => `[${source.replace(controls, ' ').replace(/\}\s*\{/g, '},{')}]`,
];

const wrapping = /^\s*(\/\/\s*)?(<!\[CDATA\[|<!--)|(\/\/\s*)?(\]\]>|-->)\s*$/g;

function mended(source: string): unknown {
  const bare = source.replace(wrapping, '').trim();
  for (const mend of mends) {
    try {
      return JSON.parse(mend(bare));
    } catch {
      // The next mend.
    }
  }
  return salvaged(bare);
}

/** What is broken beyond mending still tells its type, headline and dates, each by itself. */
function salvaged(source: string): unknown {
  const node: Record<string, unknown> = {};
  for (const key of ['@type', 'headline', 'datePublished', 'dateModified', 'url']) {
    const found = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,1000})"`).exec(
      source.slice(0, 200_000),
    );
    if (found?.[1]) node[key] = found[1].replace(/\\(.)/g, '$1');
  }
  return node;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that may be one or a list, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function typesOf(node: LdNode): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .slice(0, 10)
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A value on its way through the walk: what led to it, and how deep it lies. */
interface Step {
  readonly value: unknown;
  readonly via: string;
  readonly depth: number;
}

function innerSteps({ value, via, depth }: Step): Step[] {
  if (depth > maxDepth) return [];
  if (Array.isArray(value))
    return value.slice(0, 500).map((entry: unknown) => ({ value: entry, via, depth: depth + 1 }));
  if (!isNode(value)) return [];
  return Object.entries(value)
    .slice(0, 200)
    .filter(([, inner]) => typeof inner === 'object' && inner !== null)
    .map(([key, inner]) => ({ value: inner, via: key === '@graph' ? via : key, depth: depth + 1 }));
}

function collect(sources: readonly unknown[]): LinkedData {
  const items: LdItem[] = [];
  const byId = new Map<string, LdNode>();
  const queue: Step[] = sources.map((value) => ({ value, via: '', depth: 0 }));
  for (let i = 0; i < queue.length && i < maxObjects; i++) {
    const step = queue[i];
    if (!step) break;
    for (const inner of innerSteps(step)) queue.push(inner);
    if (!isNode(step.value)) continue;
    const types = typesOf(step.value);
    if (types.length) items.push({ node: step.value, types, via: step.via });
    const id = step.value['@id'];
    if (typeof id === 'string' && Object.keys(step.value).length > 1 && !byId.has(id))
      byId.set(id, step.value);
  }
  return { items, byId };
}

/** Reads every JSON-LD block of the page, breadth first and bounded; a broken block costs only itself. */
export function readLinkedData(document: Document): LinkedData {
  const sources: unknown[] = [];
  let left = maxCharacters;
  for (const script of all(document, 'script[type*="ld+json"]', maxScripts)) {
    const source = member(script, 'textContent') ?? '';
    if (source.length > left || source.trim() === '') continue;
    left -= source.length;
    sources.push(mended(source));
  }
  return collect(sources);
}

/** A property as text: its own, its `name`, or the name of what it refers to; the first that is not empty. */
export function ldText(data: LinkedData, value: unknown, most = 1_000): string {
  return ldTexts(data, value, most)[0] ?? '';
}

export function ldTexts(data: LinkedData, value: unknown, most = 1_000): string[] {
  return listOf(value)
    .slice(0, 50)
    .map((entry) => cleanLine(textOf(data, entry), most))
    .filter((line) => line !== '');
}

function textOf(data: LinkedData, value: unknown): unknown {
  if (!isNode(value)) return value;
  const id = value['@id'];
  const referred = typeof id === 'string' ? data.byId.get(id) : undefined;
  return listOf(value['name'] ?? value['@value'] ?? referred?.['name'] ?? referred?.['headline'])[0];
}
