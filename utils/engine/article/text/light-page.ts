import { attribute, kindOf, member, naming, tagOf } from '../page-dom';
import { walkPage } from '../walk-page';

/** An element of a copy of the page that is cheap to change: what extraction asks for, and nothing else. */
export interface Light {
  tag: string;
  /** Class and id, as the page's author calls the element. */
  readonly names: readonly [className: string, id: string];
  readonly role: string;
  /** Where it is said who wrote the article. */
  readonly isByline: boolean;
  readonly href: string;
  /** Set by `setChildren`, so that what is known of the text is forgotten with them. */
  children: (Light | string)[];
  parent: Light | undefined;
  /** Its text, once that was asked for. */
  text?: string | undefined;
  /** How much it looks like the article, once that was asked. */
  score?: number;
}

/** The longest articles have some 10,000 elements; a page of 5 MB has 100,000. */
const maxNodes = 60_000;

/** What nests deeper is taken for the content of the element there: no page means it. */
const maxDepth = 300;

const silent = /^(script|style|noscript|template|svg|math|canvas|head|link|meta|audio|video|title)$/;

const isHidden = (element: Element): boolean =>
  member(element, 'hasAttribute').call(element, 'hidden') ||
  /display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style')) ||
  (attribute(element, 'aria-hidden') === 'true' && !/fallback-image/.test(attribute(element, 'class'))) ||
  (attribute(element, 'aria-modal') === 'true' && attribute(element, 'role') === 'dialog');

export const lightElement = (tag: string, children: (Light | string)[] = []): Light => {
  const made: Light = {
    tag,
    names: ['', ''],
    role: '',
    isByline: false,
    href: '',
    children,
    parent: undefined,
  };
  for (const child of children) if (typeof child !== 'string') child.parent = made;
  return made;
};

function lightOf(element: Element): Light {
  const tag = tagOf(element);
  const light = lightElement(tag === 'font' ? 'span' : tag);
  if (!member(element, 'hasAttributes').call(element)) return light;
  const author = attribute(element, 'rel') === 'author' || attribute(element, 'itemprop').includes('author');
  return {
    ...light,
    names: [attribute(element, 'class').slice(0, 300), attribute(element, 'id').slice(0, 300)],
    role: attribute(element, 'role'),
    isByline: author || /byline|author|dateline|writtenby/i.test(naming(element)),
    href: tag === 'a' ? attribute(element, 'href').slice(0, 2) : '',
  };
}

/** Copies what can be seen of an element, open shadow roots included, in one bounded walk. */
export function lightPage(root: Element): Light {
  const top = lightElement('body');
  const open: Light[] = [top];
  const enter = (node: Node): boolean => {
    const holder = open.at(-1) ?? top;
    const kind = kindOf(node);
    if (kind === 3) holder.children.push((node as Text).data);
    if (kind !== 1) return false;
    const element = node as Element;
    if (silent.test(tagOf(element)) || isHidden(element)) return false;
    if (open.length > maxDepth) open.push(holder);
    else {
      const light = lightOf(element);
      light.parent = holder;
      holder.children.push(light);
      open.push(light);
    }
    return true;
  };
  walkPage(root, maxNodes, enter, () => open.pop());
  return top;
}
