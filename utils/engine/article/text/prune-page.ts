import { type Light, lightElement } from './light-page';
import {
  ancestorsOf,
  elementsOf,
  hasText,
  holds,
  inside,
  isElement,
  lightText,
  linkDensity,
  setChildren,
} from './light-text';

const unlikely =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const maybe = /and|article|body|column|content|main|shadow/i;
const unlikelyRole = /^(menu|menubar|complementary|navigation|alert|alertdialog|dialog)$/;
const phrasing =
  /^(abbr|audio|b|bdo|br|button|cite|code|data|datalist|dfn|em|embed|i|img|input|kbd|label|mark|math|meter|object|output|progress|q|ruby|samp|select|small|span|strong|sub|sup|textarea|time|var|wbr)$/;
const block = /^(blockquote|dl|div|img|ol|p|pre|table|ul)$/;
const scored = /^(section|h[2-6]|p|td|pre)$/;

const isPhrasing = (child: Light | string): boolean =>
  !isElement(child) ||
  phrasing.test(child.tag) ||
  (/^(a|del|ins)$/.test(child.tag) && child.children.every(isPhrasing));

const isBlank = (child: Light | string | undefined): boolean =>
  child !== undefined && (isElement(child) ? child.tag === 'br' : child.trim() === '');

/** Children in paragraphs: what runs on between breaks becomes one, if `opens` says so. */
function inParagraphs(
  children: readonly (Light | string)[],
  opens: (i: number) => boolean,
  ends: (i: number) => boolean,
): (Light | string)[] {
  const out: (Light | string)[] = [];
  let run: (Light | string)[] | undefined;
  const close = () => {
    while (run && isBlank(run.at(-1))) run.pop();
    if (run?.length) out.push(lightElement('p', run));
    run = undefined;
  };
  children.forEach((child, i) => {
    if (run && ends(i)) close();
    if (!run && opens(i)) run = [];
    if (!run) out.push(child);
    else if (run.length > 0 || !isBlank(child)) run.push(child);
  });
  close();
  return out;
}

/** `one<br><br>two`: what follows a chain of breaks is a paragraph. */
function parseBreaks(light: Light): void {
  const { children } = light;
  const isBreak = (child: Light | string | undefined) =>
    child !== undefined && isElement(child) && child.tag === 'br';
  const startsChain = (i: number): boolean => {
    if (!isBreak(children[i])) return false;
    let next = i + 1;
    while (next < children.length && !isBreak(children[next]) && isBlank(children[next])) next++;
    return isBreak(children[next]);
  };
  if (!children.some((_, i) => startsChain(i))) return;
  const ends = (i: number) => startsChain(i) || !isPhrasing(children[i] ?? '');
  setChildren(light, inParagraphs(children, startsChain, ends));
  if (light.tag === 'p') light.tag = 'div';
}

/** Has it neither text nor anything but breaks and rules? */
const isEmpty = (light: Light): boolean =>
  !hasText(light) && elementsOf(light).every(({ tag }) => /^[bh]r$/.test(tag));

function isUnlikely(light: Light): boolean {
  const name = light.names.join(' ');
  if (unlikelyRole.test(light.role)) return true;
  if (/^(body|a)$/.test(light.tag) || !unlikely.test(name) || maybe.test(name)) return false;
  return !ancestorsOf(light, 4).some(({ tag }) => /^(table|code)$/.test(tag));
}

/** A `<div>` that is used as a paragraph becomes one, or gives its place to its only one; text beside blocks is put into paragraphs of its own. */
function asParagraphs(light: Light): Light {
  const { children } = light;
  const runs = (i: number) => isPhrasing(children[i] ?? '') && !isBlank(children[i]);
  setChildren(
    light,
    inParagraphs(children, runs, (i) => !isPhrasing(children[i] ?? '')),
  );
  const elements = elementsOf(light);
  const [only] = elements;
  const isBare = light.children.every((child) => isElement(child) || child.trim() === '');
  if (only?.tag === 'p' && elements.length === 1 && isBare && linkDensity(light) < 0.25) return only;
  if (!holds(light, block)) light.tag = 'p';
  return light;
}

const isEmptyFrame = (light: Light): boolean =>
  /^(div|section|header|h[1-6])$/.test(light.tag) && isEmpty(light);

/** The first byline of the page is no part of the text. */
function isBylineToDrop(light: Light, state: { isBylineFound: boolean }): boolean {
  const length = light.isByline && !state.isBylineFound ? lightText(light).length : 0;
  if (length === 0 || length >= 100) return false;
  state.isBylineFound = true;
  return true;
}

/**
 * Takes out what cannot be the article, gives every run of text a paragraph, and returns the elements whose text speaks for
 * those around them. `strict` also takes out what is named like something else.
 */
export function prunePage(page: Light, strict: boolean): Light[] {
  const found: Light[] = [];
  const state = { isBylineFound: false };
  /** What stays of an element, if anything does. The children of each are put together once: a page may have 40,000 in one place. */
  const visit = (given: Light): Light[] => {
    if (isBylineToDrop(given, state) || (strict && isUnlikely(given)) || isEmptyFrame(given)) return [];
    const light = given.tag === 'div' ? asParagraphs(given) : given;
    light.parent = given.parent;
    if (scored.test(light.tag)) found.push(light);
    visitInside(light);
    return [light];
  };
  const visitInside = (light: Light): void => {
    const children = light.children.flatMap<Light | string>((child) =>
      isElement(child) ? visit(child) : [child],
    );
    if (children.length < light.children.length || children.some((child, i) => child !== light.children[i]))
      setChildren(light, children);
  };
  [page, ...inside(page)].forEach(parseBreaks);
  visitInside(page);
  return found;
}
