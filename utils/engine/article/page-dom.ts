/**
 * Looking at a page that may be hostile. `<img name="querySelectorAll">` puts an element in the place of the
 * document's method, `<input name="getAttribute">` does so to its form: every member is therefore taken from the
 * prototype, which a page's markup cannot reach.
 */

export type Root = Document | Element;

/** Only documents and forms can be altered so, and a form may hide what it is: `<input name="localName">`. */
const isPlain = (object: object): boolean => {
  const { localName, nodeType } = object as Partial<Element>;
  return nodeType === 3 || (typeof localName === 'string' && localName !== 'form');
};

/** A member as the prototype has it; linkedom keeps some as own fields, which then are all there is. */
export function member<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  if (isPlain(object)) return object[key];
  const prototype: object | null = Object.getPrototypeOf(object);
  return prototype !== null && key in prototype ? Reflect.get(prototype, key, object) : object[key];
}

/** The answer of a look-up; nothing, where the selector is not understood. */
function asked<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** The first `most` elements of a selector, in document order. */
export function all(root: Root, selector: string, most = 200): Element[] {
  const elements: Element[] = [];
  const found = asked(() => member(root as Element, 'querySelectorAll').call(root, selector)) ?? [];
  for (let i = 0; i < found.length && i < most; i++) elements.push(found[i] as Element);
  return elements;
}

export const first = (root: Root, selector: string): Element | undefined =>
  asked(() => member(root as Element, 'querySelector').call(root, selector)) ?? undefined;

/** How many elements a selector finds, at most 1,000. */
export const count = (root: Root, selector: string): number =>
  Math.min(1_000, asked(() => member(root as Element, 'querySelectorAll').call(root, selector).length) ?? 0);

export function attribute(element: Element, name: string): string {
  return member(element, 'getAttribute').call(element, name) ?? '';
}

/** The text of an element, white space folded, at most `most` characters of it. */
export function text(element: Element, most = 2_000): string {
  const raw: unknown = member(element, 'textContent');
  return typeof raw === 'string'
    ? raw
        .slice(0, most * 2)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, most)
    : '';
}

export function parent(element: Element | Text): Element | undefined {
  return member(element, 'parentElement') ?? undefined;
}

/** The nearest of an element and its ancestors that fits. */
export const closest = (element: Element, selector: string): Element | undefined =>
  asked(() => member(element, 'closest').call(element, selector)) ?? undefined;

export function contains(outer: Root, inner: Element): boolean {
  return member(outer as Element, 'contains').call(outer, inner);
}

export function rootElement(document: Document): Element | undefined {
  return member(document, 'documentElement') ?? undefined;
}

/** 1 for an element, 3 for text; a form may hide that too. */
export const kindOf = (node: Node): number => (typeof node.nodeType === 'number' ? node.nodeType : 1);

/** The tag of an element in lower case. */
export const tagOf = (element: Element): string =>
  typeof element.localName === 'string' ? element.localName : 'form';

/** `id` and `class` as one string: what the page's author calls the element. */
export function naming(element: Element): string {
  return `${attribute(element, 'id')} ${attribute(element, 'class')}`.slice(0, 500);
}

/** Does `a` come before `b` in the document? */
export function precedes(a: Element, b: Element): boolean {
  return (member(a, 'compareDocumentPosition').call(a, b) & 4) !== 0;
}

/** The elements in the order in which a reader looks for them: those after the headline, then those before, nearest first. */
export function fromHeadline(
  elements: readonly Element[],
  headline: Element | undefined,
): readonly Element[] {
  if (!headline) return elements;
  const after = elements.filter((element) => precedes(headline, element));
  const before = elements.filter((element) => !precedes(headline, element));
  return [...after, ...before.reverse()];
}
