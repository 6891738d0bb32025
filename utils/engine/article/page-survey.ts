import { contains, first, kindOf, naming, parent, tagOf } from './page-dom';
import { walkPage } from './walk-page';

/** Where the running text is: the element that holds most of it. */
export interface Body {
  readonly element: Element;
  /** Characters of running text, links left out; an ideograph or a syllable counts as two. */
  readonly length: number;
  readonly paragraphs: number;
}

/** What one bounded walk over the page counts, open shadow roots included. */
export interface Survey {
  readonly body: Body | undefined;
  /** Characters of all running text, in the body and elsewhere. */
  readonly running: number;
  /** Characters in links, and out of links. */
  readonly linked: number;
  readonly unlinked: number;
  /** Headings in the body that are links: what a list of articles is made of. */
  readonly linkedHeadings: number;
  readonly h1s: readonly Element[];
}

/** A page of 5 MB has some 100,000 nodes; an article is told by far fewer. */
const maxNodes = 40_000;

const skipped =
  /^(script|style|noscript|template|svg|iframe|object|select|textarea|button|nav|footer|math|canvas|video|audio|figure|dialog|head)$/;
const inline =
  /^(a|abbr|acronym|bd[io]|big|cite|code|d?el|dfn|em|font|[ibqsu]|ins|kbd|label|mark|nobr|samp|small|span|strike|strong|su[bp]|time|tt|var|w?br)$/;
const paragraph = /^(p|blockquote|li|pre|dd)$/;
const frame = /^(html|body|main|article)$/;

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

/** A frame around everything may be called `with-sidebar`: what holds the headline or the body is not foreign. */
const isSkipped = (element: Element, tag: string): boolean =>
  skipped.test(tag) ||
  (!inline.test(tag) &&
    !frame.test(tag) &&
    foreign.test(naming(element)) &&
    !first(element, 'h1,[itemprop="articleBody"]'));

/** A block of running text: long enough, and not made of links. */
const isRunning = (block: Block): boolean => block.text >= 40 && block.text > block.linked * 1.5;

/** The container with most running text in its blocks, and a share of what its children hold: they may be wrapped. */
function bodyOf(blocks: ReadonlyMap<Element, Block>): Body | undefined {
  const bodies = new Map<Element, { element: Element; length: number; paragraphs: number }>();
  for (const [element, block] of blocks) {
    if (!isRunning(block)) continue;
    let holder = paragraph.test(tagOf(element)) ? parent(element) : element;
    for (const share of [1, 0.6, 0.3]) {
      if (!holder) break;
      const sum = bodies.get(holder) ?? { element: holder, length: 0, paragraphs: 0 };
      sum.length += block.text * share;
      sum.paragraphs += share;
      bodies.set(holder, sum);
      holder = parent(holder);
    }
  }
  let best: Body | undefined;
  for (const body of bodies.values()) if (body.length > (best?.length ?? 0)) best = body;
  return best;
}

/** Walks the element once and counts what tells an article from a list. */
export function surveyPage(root: Element): Survey {
  const blocks = new Map<Element, Block>();
  const open: Element[] = [];
  const h1s: Element[] = [];
  const linked: Element[] = [];
  const sums = { text: 0, linked: 0 };
  let heading: Block | undefined;
  let isInLink = false;
  const read = (length: number): void => {
    const kind = isInLink ? 'linked' : 'text';
    const element = open.at(-1);
    sums[kind] += length;
    if (!element || length === 0) return;
    const block = heading ?? blocks.get(element) ?? { text: 0, linked: 0 };
    block[kind] += length;
    if (!heading) blocks.set(element, block);
  };
  const enter = (node: Node): boolean => {
    const kind = kindOf(node);
    if (kind === 3) read(weight((node as Text).data.trim()));
    if (kind !== 1) return false;
    const element = node as Element;
    const tag = tagOf(element);
    if (isSkipped(element, tag)) return false;
    if (tag === 'a') isInLink = true;
    if (!inline.test(tag)) open.push(element);
    if (tag === 'h1') h1s.push(element);
    if (/^h[1-4]$/.test(tag)) heading = { text: 0, linked: 0 };
    return true;
  };
  const leave = (node: Node): void => {
    const tag = tagOf(node as Element);
    if (tag === 'a') isInLink = false;
    if (!inline.test(tag)) open.pop();
    if (!/^h[1-4]$/.test(tag)) return;
    if (heading && heading.linked > 11 && heading.linked >= heading.text) linked.push(node as Element);
    heading = undefined;
  };
  walkPage(root, maxNodes, enter, leave);
  let running = 0;
  for (const block of blocks.values()) if (isRunning(block)) running += block.text;
  const body = bodyOf(blocks);
  const inBody = linked.filter((heading) => body && contains(body.element, heading));
  return { body, running, linked: sums.linked, unlinked: sums.text, h1s, linkedHeadings: inBody.length };
}
