import type { PageCopy } from '@/utils/model/page-copy';
import { attribute, kindOf, member, rootElement, tagOf } from '../page-dom';
import type { Sight } from '../sight-article';
import { walkPage } from '../walk-page';

/** The longest articles have some 10,000 elements; a page of 5 MB has 100,000. */
const maxNodes = 60_000;

/** Characters: of all texts and attributes, of one of them, and of all JSON-LD. */
const maxCharacters = 2_000_000;
const longest = 100_000;
const maxData = 1_000_000;

/** What nobody reads, or what the reader may have typed into: the element is copied, what is in it is not. */
const closed =
  /^(script|style|noscript|template|svg|math|canvas|audio|video|textarea|select|datalist|iframe|object|embed)$/;

/** The attributes that the close reading asks for. Never the value of a field. */
const kept = new Set(
  'class id itemprop itemtype itemid typeof property rel href role datetime content title data-datetime data-date data-url data-href data-permalink hidden aria-hidden aria-modal lang xml:lang dir type name http-equiv alt pubdate'.split(
    ' ',
  ),
);

/** An inline style is told by one thing only: whether it hides the element. */
const hides = /display:\s*none|visibility:\s*hidden/i;

/** What of a page goes without saying: scripts that are no data, and links that are for the browser. */
const isIdle = (element: Element, tag: string): boolean =>
  (tag === 'script' && !attribute(element, 'type').includes('ld+json')) ||
  tag === 'style' ||
  (tag === 'link' && !attribute(element, 'itemprop') && !attribute(element, 'property'));

/**
 * A copy of what can be read on a page, open shadow roots included, in one bounded walk: elements with a few of their
 * attributes, texts, JSON-LD; no scripts, styles, or anything that was typed. It is all that the close reading needs,
 * which so runs in the background and not in the page. The rows are in document order, as JSON: an array for an element (its tag,
 * then names and values of attributes), a text for a text, 0 where an element ends.
 */
export function copyPage({ mayBe, signs, page }: Sight): PageCopy {
  const rows: (string | readonly string[] | 0)[] = [];
  let elements = 0;
  let view = -1;
  let room = maxCharacters;
  let roomForData = maxData;
  const add = (text: string): string => {
    const part = text.slice(0, Math.min(longest, room));
    room -= part.length;
    return part;
  };
  /** JSON-LD that is cut tells nothing: whole or not at all. */
  const addData = (script: Element): void => {
    const data = member(script, 'textContent') ?? '';
    if (data.length > roomForData) return;
    roomForData -= data.length;
    rows.push(data);
  };
  const enter = (node: Node): boolean => {
    const kind = kindOf(node);
    if (kind === 3) rows.push(add((node as Text).data));
    if (kind !== 1) return false;
    const element = node as Element;
    const tag = tagOf(element);
    if (isIdle(element, tag)) return false;
    if (element === page.root) view = elements;
    elements++;
    const names = attributeNames(element);
    rows.push(rowOf(element, tag, names, add));
    if (!closed.test(tag) && !isTypedInto(element, names)) return true;
    if (tag === 'script') addData(element);
    rows.push(0);
    return false;
  };
  const root = rootElement(page.document);
  if (root) walkPage(root, maxNodes, enter, () => rows.push(0));
  return { address: page.address.href, mayBe, signs, view, isWhole: page.whole, rows: JSON.stringify(rows) };
}

const attributeNames = (element: Element): readonly string[] =>
  member(element, 'hasAttributes').call(element) ? member(element, 'getAttributeNames').call(element) : [];

const isTypedInto = (element: Element, names: readonly string[]): boolean =>
  names.includes('contenteditable') && attribute(element, 'contenteditable') !== 'false';

function rowOf(
  element: Element,
  tag: string,
  names: readonly string[],
  add: (text: string) => string,
): readonly string[] {
  const row = [tag];
  for (const name of names) {
    if (kept.has(name)) row.push(name, add(attribute(element, name)));
    else if (name === 'style' && hides.test(attribute(element, name))) row.push('hidden', '');
  }
  return row;
}
