import { cleanLine, lineKey } from './clean-line';
import { ldText } from './json-ld';
import type { Page } from './page';
import { all, attribute, text } from './page-dom';
import { metaValue } from './page-metas';

const separator = /\s+[-–—|·•:»«~/]+\s+|\s*[|｜丨_]\s*|(?<=\p{L})\s*[:»]\s+/u;

/** The parts of a title at its separators, each with what stands before and after it. */
function parts(title: string): string[] {
  return title
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Is `part` the name of the publisher: in full, in short, or as its host spells it? */
function isPublisher(part: string, names: readonly string[]): boolean {
  const key = lineKey(part).replaceAll(' ', '');
  return names.some((name) => {
    const other = lineKey(name).replaceAll(' ', '');
    return (
      other.length > 1 &&
      (key === other ||
        (other.length > 3 && key.includes(other) && key.length < other.length + 16) ||
        (key.length > 3 && other.includes(key)))
    );
  });
}

/** The title without the publisher's name at its end (or start), and without what stands between the two. */
export function withoutPublisher(title: string, names: readonly string[]): string {
  const all = parts(title);
  if (all.length < 2) return title.trim();
  const at = all.findIndex((part, i) => i > 0 && isPublisher(part, names));
  if (at > 0) return headOf(title, all, at);
  if (isPublisher(all[0] ?? '', names) && all.slice(1).join(' ').length > 12)
    return tailOf(title, all[1] ?? '');
  return title.trim();
}

/** Cut out of the title as it is written: its separators stay. */
function headOf(title: string, all: readonly string[], end: number): string {
  let from = 0;
  for (const part of all.slice(0, end)) from = title.indexOf(part, from) + part.length;
  return title.slice(0, from).trim();
}

const tailOf = (title: string, part: string): string => title.slice(title.indexOf(part)).trim();

const shares = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));

/** How much of the words of `a` stands in `b`, 0 to 1; letters, where the script has no spaces. */
export function overlap(a: string, b: string): number {
  const cut = (line: string): string[] =>
    line.includes(' ') || line.length < 12 ? line.split(' ') : [...line];
  const wanted = cut(a);
  const had = new Set(cut(b));
  return wanted.length ? wanted.filter((word) => had.has(word)).length / wanted.length : 0;
}

function headings(page: Page): string[] {
  const found = page.h1s.length ? page.h1s : all(page.root, '[itemprop~="headline"],h2', 12);
  return found.map((element) => text(element, 600)).filter((line) => line.length > 3);
}

function microdata(page: Page): string {
  const element = all(page.root, '[itemprop~="headline"]', 1)[0];
  return element ? cleanLine(attribute(element, 'content') || text(element, 600)) : '';
}

/** What the page's head says the headline is, the most trustworthy first. */
function claims(page: Page, names: readonly string[]): string[] {
  const { metas } = page;
  const head = page.whole
    ? [
        metaValue(metas, 'og:title'),
        metaValue(
          metas,
          'twitter:title',
          'parsely-title',
          'sailthru.title',
          'dc.title',
          'dcterms.title',
          'citation_title',
          'hdl',
          'title',
        ),
        page.title,
      ]
    : [];
  return [ldText(page.data, page.article?.['headline'] ?? page.article?.['name']), microdata(page), ...head]
    .map((line) => withoutPublisher(line, names))
    .filter((line) => line.length > 3 && !isPublisher(line, names));
}

/** The heading on the page that a claim names: the same words, or nearly. */
function agreeing(shown: readonly string[], claimed: readonly string[]): string | undefined {
  for (const line of shown) {
    const key = lineKey(line);
    if (key.length > 5 && claimed.some((claim) => shares(lineKey(claim), key))) return line;
  }
  return shown.find((line) =>
    claimed.some((claim) => overlap(lineKey(claim), lineKey(line)) >= 0.6 && lineKey(line).length > 10),
  );
}

/**
 * The article's headline. What the page shows as a heading and names in its head is surest; then what the head says, if
 * two of its fields agree; a lone claim counts only where the page shows no heading of its own.
 */
export function headlineOf(page: Page, names: readonly string[]): string {
  const claimed = claims(page, names);
  const shown = headings(page);
  const agreed = agreeing(shown, claimed);
  if (agreed !== undefined) return fuller(agreed, claimed, names);
  const backed = claimed.find((claim, i) =>
    claimed.some((other, j) => i !== j && shares(lineKey(claim), lineKey(other))),
  );
  const heading = page.h1s.length === 1 ? (shown[0] ?? '') : '';
  return withoutPublisher(backed ?? (heading.length > 15 ? heading : (claimed[0] ?? shown[0] ?? '')), names);
}

/** A heading may hold its kicker or a byline too: then the claim within it is the headline itself. */
function fuller(heading: string, claimed: readonly string[], names: readonly string[]): string {
  const key = lineKey(heading);
  const inside = claimed.find((claim) => {
    const other = lineKey(claim);
    return other.length > 20 && key.length > other.length && ` ${key} `.includes(` ${other} `);
  });
  return withoutPublisher(inside ?? heading, names);
}
