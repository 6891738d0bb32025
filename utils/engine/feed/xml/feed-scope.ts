import { baseUrl } from '../entry/entry-url';
import type { XmlElement } from './xml-element';

/** What an element hands down to those in it: the base of addresses (XML Base) and the language (`xml:lang`). */
export interface FeedScope {
  readonly base: string;
  readonly language: string | undefined;
}

export function scopeIn({ attributes }: XmlElement, outer: FeedScope): FeedScope {
  if (attributes === null) return outer;
  const base = attributes.get('xml:base');
  const language = attributes.get('xml:lang');
  if (base === undefined && language === undefined) return outer;
  return {
    base: baseUrl(base, outer.base),
    // An empty tag takes back what an outer element said.
    language: language === undefined ? outer.language : language.trim() || undefined,
  };
}
