import { first, kindOf, naming, parent, tagOf } from './page-dom';
import { walkPage } from './walk-page';

/** Where the running text is: the element that holds most of it. */
export interface Body {
  readonly element: Element;
  /** Characters of running text, links left out; an ideograph or a syllable counts as two. */
  readonly length: number;
  readonly paragraphs: number;
}

/** What one bounded walk over the page counts. */
export interface Survey {
  readonly body: Body | undefined;
  /** Characters of all running text, in the body and elsewhere. */
  readonly running: number;
  /** Characters in links, and out of links. */
  readonly linked: number;
  readonly unlinked: number;
  /** Headings that are links: what a list of articles is made of. */
  readonly linkedHeadings: readonly Element[];
  readonly headings: readonly Element[];
  /** Links as long as a headline, outside navigation. */
  readonly longLinks: number;
}

/** A page of 5 MB has some 100,000 nodes; an article is told by far fewer. */
const maxNodes = 40_000;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const skipped = words(
  'script style noscript template svg iframe object select textarea button nav footer math canvas video audio figure dialog head',
);
const inline = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr br',
);
const paragraphs = words('p blockquote li pre dd');
const headingTags = words('h1 h2 h3 h4');
const frames = words('html body main article');

/** Readers' comments and teasers of other articles are running text too, but not the article's. */
const foreign =
  /(^|[\s_-])(comments?|comment-?list|disqus|respond|replies|related|recommend\w*|side-?bar|popular|trending|newsletter|cookies?|consent|gdpr|modal|popup|breadcrumbs?|author-?bio)([\s_-]|$)/i;

const wide = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Characters, those that stand for more than a letter counted twice. */
const weight = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

interface Block {
  text: number;
  linked: number;
}

interface Tally {
  readonly blocks: Map<Element, Block>;
  readonly open: Element[];
  readonly headings: Element[];
  readonly linkedHeadings: Element[];
  heading: Block | undefined;
  link: number | undefined;
  linked: number;
  unlinked: number;
  longLinks: number;
}

function read(tally: Tally, data: string): void {
  const length = weight(data.trim());
  if (length === 0) return;
  const inLink = tally.link !== undefined;
  if (tally.link !== undefined) tally.link += length;
  tally[inLink ? 'linked' : 'unlinked'] += length;
  const element = tally.open.at(-1);
  if (!element) return;
  const block = tally.heading ?? tally.blocks.get(element) ?? { text: 0, linked: 0 };
  block[inLink ? 'linked' : 'text'] += length;
  if (!tally.heading) tally.blocks.set(element, block);
}

/** A frame around everything may be called `with-sidebar`: what holds the headline or the body is not foreign. */
function isSkipped(element: Element, tag: string): boolean {
  if (skipped.has(tag)) return true;
  if (inline.has(tag) || frames.has(tag) || !foreign.test(naming(element))) return false;
  return first(element, 'h1,[itemprop="articleBody"]') === undefined;
}

function enter(tally: Tally, node: Node): boolean {
  const kind = kindOf(node);
  if (kind === 3) read(tally, (node as Text).data);
  if (kind !== 1) return false;
  const element = node as Element;
  const tag = tagOf(element);
  if (isSkipped(element, tag)) return false;
  if (tag === 'a') tally.link ??= 0;
  if (!inline.has(tag)) tally.open.push(element);
  if (headingTags.has(tag)) {
    tally.headings.push(element);
    tally.heading = { text: 0, linked: 0 };
  }
  return true;
}

function leave(tally: Tally, node: Node): void {
  if (kindOf(node) !== 1) return;
  const tag = tagOf(node as Element);
  if (tag === 'a') {
    if ((tally.link ?? 0) >= 25) tally.longLinks++;
    tally.link = undefined;
  }
  if (!inline.has(tag)) tally.open.pop();
  if (headingTags.has(tag) && tally.heading) {
    const { text, linked } = tally.heading;
    if (linked >= 12 && linked >= text) tally.linkedHeadings.push(node as Element);
    tally.heading = undefined;
  }
}

/** A block of running text: long enough, and not made of links. */
const isRunning = (block: Block): boolean => block.text >= 40 && block.text > block.linked * 1.5;

/** Each container with the running text of its blocks, and half of what its children hold: they may be wrapped. */
function bodies(blocks: ReadonlyMap<Element, Block>): Map<Element, { length: number; paragraphs: number }> {
  const found = new Map<Element, { length: number; paragraphs: number }>();
  const add = (element: Element | undefined, length: number, share: number): void => {
    if (!element) return;
    const sum = found.get(element) ?? { length: 0, paragraphs: 0 };
    found.set(element, { length: sum.length + length * share, paragraphs: sum.paragraphs + share });
  };
  for (const [element, block] of blocks) {
    if (!isRunning(block)) continue;
    const container = paragraphs.has(tagOf(element)) ? parent(element) : element;
    const above = container && parent(container);
    add(container, block.text, 1);
    add(above, block.text, 0.6);
    add(above && parent(above), block.text, 0.3);
  }
  return found;
}

function bodyOf(blocks: ReadonlyMap<Element, Block>): Body | undefined {
  let best: Body | undefined;
  for (const [element, { length, paragraphs }] of bodies(blocks))
    if (!best || length > best.length) best = { element, length, paragraphs };
  return best;
}

/** Walks the element once and counts what tells an article from a list. */
export function surveyPage(root: Element): Survey {
  const tally: Tally = {
    blocks: new Map(),
    open: [],
    headings: [],
    linkedHeadings: [],
    heading: undefined,
    link: undefined,
    linked: 0,
    unlinked: 0,
    longLinks: 0,
  };
  walkPage(
    root,
    maxNodes,
    (node) => enter(tally, node),
    (node) => leave(tally, node),
  );
  const { linked, unlinked, longLinks, headings, linkedHeadings } = tally;
  let running = 0;
  for (const block of tally.blocks.values()) if (isRunning(block)) running += block.text;
  return { body: bodyOf(tally.blocks), running, linked, unlinked, longLinks, headings, linkedHeadings };
}
