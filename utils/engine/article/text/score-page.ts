import { type Light, lightElement } from './light-page';
import { ancestorsOf, elementsOf, lightText, linkDensity, nameWeight } from './light-text';

/** Commas of Latin, Arabic, Chinese and other scripts. */
const commas = /[\u002C\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/;

const tagWeights: readonly (readonly [RegExp, number])[] = [
  [/^div$/, 5],
  [/^(pre|td|blockquote)$/, 3],
  [/^(address|[oud]l|d[dt]|li|form)$/, -3],
  [/^(h[1-6]|th)$/, -5],
];

const startScore = (light: Light, weighNames: boolean): number =>
  (tagWeights.find(([tags]) => tags.test(light.tag))?.[1] ?? 0) + (weighNames ? nameWeight(light) : 0);

/** Gives what stands around each paragraph a share of its score, and returns all that got one, link density reckoned in. */
function candidatesOf(paragraphs: readonly Light[], weighNames: boolean): Light[] {
  const candidates: Light[] = [];
  for (const paragraph of paragraphs) {
    const text = lightText(paragraph);
    if (text.length < 25) continue;
    const score = 1 + text.split(commas).length + Math.min(Math.floor(text.length / 100), 3);
    ancestorsOf(paragraph, 5).forEach((ancestor, level) => {
      if (!ancestor.parent) return;
      if (ancestor.score === undefined) candidates.push(ancestor);
      ancestor.score ??= startScore(ancestor, weighNames);
      ancestor.score += score / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
    });
  }
  for (const candidate of candidates) candidate.score = (candidate.score ?? 0) * (1 - linkDensity(candidate));
  return candidates.sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
}

const isTop = ({ tag, parent }: Light): boolean => tag === 'body' || !parent;

/** Where three of the best candidates but one stand in one element, that is the article. */
function sharedAncestor([best, ...others]: readonly Light[]): Light | undefined {
  if (!best) return undefined;
  const close = others
    .filter(({ score = 0 }) => score / (best.score || 1) >= 0.75)
    .map((light) => ancestorsOf(light));
  if (close.length < 3) return best;
  const shared = ancestorsOf(best).find(
    (above) => !isTop(above) && close.filter((ancestors) => ancestors.includes(above)).length >= 3,
  );
  return shared ?? best;
}

/** Further up, while the score rises, or nothing else stands in the element above. */
function raised(light: Light, weighNames: boolean): Light {
  let top = light;
  let last = top.score ?? startScore(top, weighNames);
  const least = last / 3;
  for (const above of ancestorsOf(top)) {
    if (isTop(above)) break;
    if (above.score === undefined) continue;
    if (above.score < least) break;
    if (above.score > last) {
      top = above;
      break;
    }
    last = above.score;
  }
  while (top.parent && !isTop(top.parent) && elementsOf(top.parent).length === 1) top = top.parent;
  top.score ??= startScore(top, weighNames);
  return top;
}

/** A paragraph of text beside the article's element belongs to it. */
function isLooseText(light: Light): boolean {
  if (light.tag !== 'p') return false;
  const text = lightText(light);
  const density = linkDensity(light);
  return text.length > 80 ? density < 0.25 : text.length > 0 && density === 0 && /\.( |$)/.test(text);
}

/** The article's element and what beside it belongs to it: preambles, and what advertisements have parted from it. */
function withSiblings(top: Light): Light {
  const { score = 0, names } = top;
  const least = Math.max(10, score * 0.2);
  const belongs = (sibling: Light): boolean => {
    const bonus = names[0] !== '' && sibling.names[0] === names[0] ? score * 0.2 : 0;
    return (
      sibling === top || (sibling.score ?? Number.NEGATIVE_INFINITY) + bonus >= least || isLooseText(sibling)
    );
  };
  const kept = top.parent ? elementsOf(top.parent).filter(belongs) : [top];
  for (const light of kept) if (!/^(div|article|section|p|[ou]l)$/.test(light.tag)) light.tag = 'div';
  return lightElement('div', kept);
}

/**
 * The part of the page that is the article, by Readability's way of scoring (Arc90, Mozilla): paragraphs speak for what
 * stands around them, by their length and their commas; links speak against it.
 */
export function scorePage(page: Light, paragraphs: readonly Light[], weighNames: boolean): Light {
  const best = sharedAncestor(candidatesOf(paragraphs, weighNames).slice(0, 5));
  if (!best || isTop(best)) return lightElement('div', [lightElement('div', page.children)]);
  return withSiblings(raised(best, weighNames));
}
