import type { XmlElement } from '../xml/xml-element';

/** RSS 0.91 to 2.0, and what has lost its outermost element. */
export const detectRss = ({ name }: XmlElement): boolean => name === 'rss' || name === 'channel';
