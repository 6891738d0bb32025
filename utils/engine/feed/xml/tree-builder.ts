import { entityDecoder } from './entity-decoder';
import { Scope } from './namespaces';
import type { XmlEvents } from './scan-xml';
import { isElement, type XmlDocument, type XmlElement } from './xml-element';

/** Elements deeper than this are read as if they were not there: only their text is. */
const deepest = 200;

interface OpenElement {
  /** Its name as it stands in the text, which its end tag repeats. */
  readonly written: string;
  readonly element: XmlElement;
  readonly scope: Scope;
}

/**
 * Builds the tree from the scanner's events, which are places in the text. An end tag closes all that is open inside its
 * element; one of which no element is open is ignored; an `item` ends the `item` before it that was left open.
 */
export class TreeBuilder implements XmlEvents {
  readonly #text: string;
  readonly #decode: (text: string) => string;
  readonly #open: OpenElement[] = [
    { written: '', element: { name: '', attributes: null, content: [] }, scope: new Scope() },
  ];
  #current = this.#open[0] as OpenElement;
  #tooDeep = 0;
  #tag = '';
  #attributes: Map<string, string> | null = null;

  constructor(text: string, entities: ReadonlyMap<string, string>) {
    this.#text = text;
    this.#decode = entityDecoder(entities);
  }

  document(): XmlDocument {
    const roots = (this.#open[0]?.element.content ?? []).filter(isElement);
    return { roots, isCutOff: this.#open.length > 1 };
  }

  text(from: number, to: number): void {
    this.#current.element.content.push(this.#decode(this.#text.slice(from, to)));
  }

  cdata(from: number, to: number): void {
    this.#current.element.content.push(this.#text.slice(from, to));
  }

  startTag(from: number, to: number): void {
    this.#tag = this.#text.slice(from, to);
    this.#attributes = null;
  }

  attribute(name: string, value: string): void {
    this.#attributes ??= new Map();
    if (!this.#attributes.has(name)) this.#attributes.set(name, this.#decode(value));
  }

  startTagEnd(isEmpty: boolean): void {
    if (this.#open.length > deepest) this.#tooDeep += isEmpty ? 0 : 1;
    else if (isEmpty) this.#begin();
    else this.#enter(this.#begin());
  }

  endTag(from: number, to: number): void {
    if (this.#tooDeep > 0) this.#tooDeep--;
    else this.#leave(this.#text.slice(from, to));
  }

  /** Adds an element where the text is now. */
  #begin(): OpenElement {
    const written = this.#tag;
    const attributes = this.#attributes;
    let { scope } = this.#current;
    if (attributes !== null) scope = scope.within(attributes);
    if (this.#open.length === 1) scope = scope.ofRoot(written);
    const element: XmlElement = { name: scope.nameOf(written), attributes, content: [] };
    if (element.name === 'item') this.#endOpenItem();
    this.#current.element.content.push(element);
    return { written, element, scope };
  }

  #enter(element: OpenElement): void {
    this.#open.push(element);
    this.#current = element;
  }

  #leave(written: string): void {
    const depth = this.#open.findLastIndex((element) => element.written === written);
    if (depth > 0) this.#cut(depth);
  }

  #cut(depth: number): void {
    this.#open.length = depth;
    this.#current = this.#open[depth - 1] as OpenElement;
  }

  /** An item in another vocabulary's element may be anything; an item in an item's own field means an end tag is missing. */
  #endOpenItem(): void {
    const depth = this.#open.findLastIndex(({ element: { name } }) => name === 'item' || name.includes(':'));
    if (this.#open[depth]?.element.name === 'item') this.#cut(depth);
  }
}
