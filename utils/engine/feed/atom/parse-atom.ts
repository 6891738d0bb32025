import { buildEntry } from '../entry/build-entry';
import { tellOfTheRest } from '../entry/tell-of-the-rest';
import type { FeedContents, FeedReading } from '../feed-format';
import { feedHead, textIn } from '../xml/feed-head';
import { type FeedScope, scopeIn } from '../xml/feed-scope';
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element';
import { atomEntry, authorsOf } from './atom-entry';
import { atomLink } from './atom-link';
import { atomText } from './atom-text';

/** Reads Atom 1.0 (RFC 4287) and 0.3. */
export function parseAtom(root: XmlElement, reading: FeedReading): FeedContents {
  const scope = scopeIn(root, { base: reading.url, language: undefined });
  const head = atomHead(root, scope);
  const inner: FeedScope = { base: scope.base, language: scope.language ?? head.language };
  const found = root.name === 'atom:entry' ? [root] : entriesIn(root);
  const defaults = { authors: authorsOf(root) };
  const entries = found
    .slice(0, reading.maxItems)
    .map((entry, i) => buildEntry(atomEntry(entry, inner, defaults), reading, `entry[${i + 1}]`));
  tellOfTheRest(found.length, reading, 'feed');
  return { ...head, entries, stories: [] };
}

/** Some feeds call their entries items, as RSS does. */
const entriesIn = (root: XmlElement): XmlElement[] =>
  ['atom:entry', 'atom:item'].flatMap((name) => childrenOf(root, name));

function atomHead(root: XmlElement, scope: FeedScope) {
  const title = childOf(root, 'atom:title') ?? childOf(root, 'dc:title');
  const description =
    childOf(root, 'atom:subtitle') ?? childOf(root, 'atom:tagline') ?? childOf(root, 'dc:description');
  const raw = {
    title: title && atomText(title),
    description: description && atomText(description),
    site: atomLink(childrenOf(root, 'atom:link')),
    language: textIn(root, 'dc:language'),
  };
  return feedHead(root, raw, scope);
}
