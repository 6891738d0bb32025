/** The page's text in one string, and for each character where it stands. White space counts as one space. */
interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each character of `text`, the node and the offset in it. */
  readonly places: readonly (readonly [node: number, offset: number])[];
}

/** Beyond so many characters a page is not searched. */
const most = 400_000;

/** The stretches of a page that hold the given sentences, word by word; null for one that is not found. */
export function findRanges(root: Node, quotes: readonly string[]): (Range | null)[] {
  const page = readText(root);
  let from = 0;
  return quotes.map((quote) => {
    const wanted = quote.replace(/\s+/gu, ' ').trim();
    // Sentences come in the page's order: one that is repeated in a teaser is found in its place.
    const after = page.text.indexOf(wanted, from);
    const at = after < 0 ? page.text.indexOf(wanted) : after;
    if (wanted === '' || at < 0) return null;
    from = Math.max(from, at + wanted.length);
    return rangeOf(page, at, at + wanted.length);
  });
}

function readText(root: Node): PageText {
  const nodes: Text[] = [];
  const places: [number, number][] = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && text.length < most; node = walker.nextNode()) {
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/i.test(node.parentElement?.tagName ?? '')) continue;
    const { data } = node as Text;
    nodes.push(node as Text);
    for (let i = 0; i < data.length; i++) {
      const isSpace = /\s/u.test(data.charAt(i));
      if (isSpace && text.endsWith(' ')) continue;
      text += isSpace ? ' ' : data.charAt(i);
      places.push([nodes.length - 1, i]);
    }
  }
  return { text, nodes, places };
}

function rangeOf({ nodes, places }: PageText, start: number, end: number): Range | null {
  const [first, from] = places[start] ?? [];
  const [last, to] = places[end - 1] ?? [];
  const [startNode, endNode] = [nodes[first ?? -1], nodes[last ?? -1]];
  if (!startNode || !endNode || from === undefined || to === undefined) return null;
  const range = document.createRange();
  range.setStart(startNode, from);
  range.setEnd(endNode, to + 1);
  return range;
}
