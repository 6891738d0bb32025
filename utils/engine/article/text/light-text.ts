import type { Light } from './light-page';

export const isElement = (child: Light | string): child is Light => typeof child !== 'string';

export const elementsOf = (light: Light): Light[] => light.children.filter(isElement);

/** All that an element holds, itself left out, in document order. */
export function inside(light: Light, tags?: RegExp, found: Light[] = []): Light[] {
  for (const child of light.children) {
    if (!isElement(child)) continue;
    if (!tags || tags.test(child.tag)) found.push(child);
    inside(child, tags, found);
  }
  return found;
}

export const holds = (light: Light, tags: RegExp): boolean =>
  light.children.some((child) => isElement(child) && (tags.test(child.tag) || holds(child, tags)));

/** Gives an element other children; what was known of its text and of the text around it is forgotten. */
export function setChildren(light: Light, children: (Light | string)[]): void {
  light.children = children;
  for (const child of children) if (isElement(child)) child.parent = light;
  forgetText(light);
}

function forgetText(light: Light): void {
  for (let at: Light | undefined = light; at; at = at.parent) at.text = undefined;
}

function collect(light: Light, into: string[]): string[] {
  for (const child of light.children) {
    if (isElement(child)) collect(child, into);
    else into.push(child);
  }
  return into;
}

/** Is there any text but white space? Ends at the first. */
export const hasText = (light: Light): boolean =>
  light.children.some((child) => (isElement(child) ? hasText(child) : /\S/.test(child)));

/** The text of an element, white space folded. */
export function lightText(light: Light): string {
  light.text ??= collect(light, [])
    .join('')
    .trim()
    .replace(/\s{2,}/g, ' ');
  return light.text;
}

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

/** Takes an element out. What is taken out one by one goes from the end, so that is where it is looked for. */
export function remove(light: Light): void {
  const { parent } = light;
  light.parent = undefined;
  if (!parent) return;
  parent.children.splice(parent.children.lastIndexOf(light), 1);
  forgetText(parent);
}
