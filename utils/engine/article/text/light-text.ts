import type { Light } from './light-page';

export const isElement = (child: Light | string): child is Light => typeof child !== 'string';

export const elementsOf = (light: Light): Light[] => light.children.filter(isElement);

/** All that an element holds, itself left out, in document order. */
export function inside(light: Light, tags?: RegExp): Light[] {
  const found: Light[] = [];
  for (const child of light.children) {
    if (!isElement(child)) continue;
    if (!tags || tags.test(child.tag)) found.push(child);
    found.push(...inside(child, tags));
  }
  return found;
}

function collect(light: Light, into: string[]): string[] {
  for (const child of light.children) {
    if (isElement(child)) collect(child, into);
    else into.push(child);
  }
  return into;
}

/** The text of an element, white space folded. */
export const lightText = (light: Light): string =>
  collect(light, [])
    .join('')
    .trim()
    .replace(/\s{2,}/g, ' ');

/** The share of an element's text that stands in links; links within the page count for less. */
export function linkDensity(light: Light): number {
  const length = lightText(light).length;
  if (length === 0) return 0;
  let linked = 0;
  for (const link of inside(light, /^a$/))
    linked += lightText(link).length * (/^#./.test(link.href) ? 0.3 : 1);
  return linked / length;
}

export function ancestorsOf(light: Light, most = Number.POSITIVE_INFINITY): Light[] {
  const found: Light[] = [];
  for (let at = light.parent; at && found.length < most; at = at.parent) found.push(at);
  return found;
}

const negative =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
const positive = /article|body|content|entry|h-entry|main|page|pagination|post|text|blog|story/i;

/** What the names of an element speak for or against its being the article. */
export const nameWeight = ({ names }: Light): number =>
  names.reduce((sum, name) => sum + (positive.test(name) ? 25 : 0) - (negative.test(name) ? 25 : 0), 0);

export function remove(light: Light): void {
  const { parent } = light;
  if (parent) parent.children = parent.children.filter((child) => child !== light);
  light.parent = undefined;
}

/** Puts one element in the place of another. */
export function replace(light: Light, by: Light): void {
  const { parent } = light;
  if (!parent) return;
  parent.children = parent.children.map((child) => (child === light ? by : child));
  by.parent = parent;
}
