import { ownText, type XmlElement } from '../xml/xml-element';

const isAlternate = (link: XmlElement): boolean => {
  const rel = link.attributes?.get('rel')?.trim().toLowerCase();
  return (
    rel === undefined ||
    rel === '' ||
    rel === 'alternate' ||
    rel === 'http://www.iana.org/assignments/relation/alternate'
  );
};

const addressOf = (link: XmlElement): string => link.attributes?.get('href')?.trim() || ownText(link).trim();

/** A page for people comes before what programs read. */
const isPage = (link: XmlElement): boolean => /^$|html/i.test(link.attributes?.get('type') ?? '');

/** The link to the article, among those of an entry (RFC 4287, section 4.2.7): relation `alternate`, which is the default. */
export function atomLinkElement(links: readonly XmlElement[]): XmlElement | undefined {
  const alternate = links.filter((link) => isAlternate(link) && addressOf(link) !== '');
  return alternate.find(isPage) ?? alternate[0];
}

/** Its address as it stands in the feed. */
export function atomLink(links: readonly XmlElement[]): string | undefined {
  const link = atomLinkElement(links);
  return link && addressOf(link);
}
