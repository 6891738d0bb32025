/** An element of a feed. Its name tells its vocabulary whatever prefix the feed chose: `item`, `dc:creator`, `atom:link`. */
export interface XmlElement {
  readonly name: string;
  /** As they stand in the text: `attribute` decodes them. Null where there are none, which is most often so. */
  readonly attributes: ReadonlyMap<string, string> | null;
  /** Text, decoded, and elements, in their order. */
  readonly content: (string | XmlElement)[];
}

export interface XmlDocument {
  /** Elements that stand in no other: one in good XML, any number in what the web serves. */
  readonly roots: readonly XmlElement[];
  /** Were elements still open where the text ends? */
  readonly isCutOff: boolean;
}

export const isElement = (part: string | XmlElement): part is XmlElement => typeof part !== 'string';

/** The first child of this name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  for (const part of element.content) if (isElement(part) && part.name === name) return part;
  return undefined;
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.content.filter((part): part is XmlElement => isElement(part) && part.name === name);

/** The text of the element itself, without that of elements in it. */
export function ownText(element: XmlElement): string {
  const { content } = element;
  if (content.length === 1 && typeof content[0] === 'string') return content[0];
  return content.filter((part) => typeof part === 'string').join('');
}

export const hasElements = ({ content }: XmlElement): boolean => content.some(isElement);

/** All that an element says, in a form that changes where any of it does. It is no XML. */
export function sourceOf({ name, attributes, content }: XmlElement): string {
  const own = attributes === null ? name : `${name} ${[...attributes].join(' ')}`;
  return `<${own}>${content.map((part) => (isElement(part) ? sourceOf(part) : part)).join('')}</>`;
}
