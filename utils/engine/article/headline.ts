import { cleanLine } from './clean-line';
import { ldText } from './ld-text';
import { likeness } from './likeness';
import { lineKey } from './line-key';
import { metaLine } from './meta-lines';
import { all, attribute, text } from './page-dom';
import { isPublisher, withoutPublisher } from './publisher-suffix';
import { withProperty } from './schema-property';
import { isSiteName } from './site-name';
import type { Work } from './work-data';

/** The headline and, where the page shows it, the element that does. */
export interface Headline {
  readonly line: string;
  readonly element?: Element;
}

function microdata(page: Work): string {
  const element = all(page.root, withProperty('headline'), 1)[0];
  return element ? cleanLine(attribute(element, 'content') || text(element, 600)) : '';
}

const titleMetas =
  'twitter:title parsely-title sailthru.title dc.title dcterms.title citation_title hdl article:title title'.split(
    ' ',
  );

/** What the page's head says the headline is, the most trustworthy first. */
function claimsOf(page: Work, names: readonly string[]): string[] {
  const { metas } = page;
  const head = page.whole ? [metaLine(metas, 'og:title'), metaLine(metas, ...titleMetas), page.title] : [];
  return [ldText(page.data, page.work?.['headline'] ?? page.work?.['name']), microdata(page), ...head]
    .map((line) => withoutPublisher(line, names))
    .filter((line) => line.length > 3 && !isPublisher(line, names));
}

interface Shown {
  readonly element: Element;
  readonly line: string;
}

function shownIn(page: Work, selector: string, most: number): Shown[] {
  return all(page.root, selector, most)
    .map((element) => ({ element, line: text(element, 600) }))
    .filter(({ line }) => line.length > 3);
}

/** The heading that has most support from the claims; none, where none is much like any of them. */
function agreed(shown: readonly Shown[], claims: readonly string[]): Shown | undefined {
  let best: Shown | undefined;
  let most = 0;
  for (const heading of shown) {
    const likes = claims.map((claim) => likeness(lineKey(heading.line), lineKey(claim)));
    const support = likes.reduce((sum, like) => sum + like, 0);
    if (Math.max(0, ...likes) > 0.55 && support > most) [best, most] = [heading, support];
  }
  return best;
}

/** A heading may hold a kicker or a byline too: then the claim within it is the headline itself. */
function core(line: string, claims: readonly string[]): string {
  const key = lineKey(line);
  const inside = claims.find((claim) => {
    const other = lineKey(claim);
    return (
      other.length > 20 &&
      key.length > other.length &&
      !/(…|\.\.\.)$/.test(claim) &&
      ` ${key} `.includes(` ${other} `)
    );
  });
  return inside ?? line;
}

/** What two fields of the head agree on, or else the first of them. */
function backed(claims: readonly string[]): string | undefined {
  const found = claims.find((claim, i) =>
    claims.some((other, j) => i !== j && likeness(lineKey(claim), lineKey(other)) > 0.7),
  );
  return found ?? claims[0];
}

/**
 * The article's headline. A heading that the page shows and that its head names is surest; then what two fields of the
 * head agree on; a heading that the head does not know counts only where the head says nothing.
 */
export function headlineOf(page: Work, names: readonly string[]): Headline {
  const claims = claimsOf(page, names);
  const h1s = shownIn(page, 'h1', 20).filter(
    ({ element, line }) => !isSiteName(element, page) && !isPublisher(line, names),
  );
  const heading =
    agreed(h1s, claims) ??
    agreed(
      shownIn(page, '[itemprop~="headline"],h2,h3,[class*="headline" i],[class*="title" i]', 40),
      claims,
    );
  if (heading) return { element: heading.element, line: withoutPublisher(core(heading.line, claims), names) };
  const line = backed(claims) ?? h1s[0]?.line ?? (page.whole ? '' : (shownIn(page, 'h2', 1)[0]?.line ?? ''));
  return { line: withoutPublisher(line, names) || page.title };
}
