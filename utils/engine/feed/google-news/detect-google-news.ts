import { textIn } from '../xml/feed-head';
import { childOf, type XmlElement } from '../xml/xml-element';

/** RSS whose channel says that it is of Google News. */
export function detectGoogleNews(root: XmlElement): boolean {
  const channel = root.name === 'rss' ? childOf(root, 'channel') : undefined;
  return channel !== undefined && /^https?:\/\/news\.google\.com([/?]|$)/.test(textIn(channel, 'link') ?? '');
}
