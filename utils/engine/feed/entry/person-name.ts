import { childOf, ownText, type XmlElement } from '../xml/xml-element';
import { textOfHtml } from './clean-text';

/** `ann@paper.example (Ann Lee)`, `Ann Lee <ann@paper.example>`, or a name alone: the name, and the address only where nothing else is. */
export function nameIn(text: string): string {
  const plain = textOfHtml(text).trim();
  if (!plain.includes('@')) return plain;
  const bracketed = /^\S+@\S+\s*\((.+)\)$/.exec(plain)?.[1];
  if (bracketed !== undefined) return bracketed;
  return /^(.+?)\s*[<(]\s*(?:mailto:)?\S+@\S+\s*[>)]$/.exec(plain)?.[1]?.replace(/^"(.*)"$/, '$1') ?? plain;
}

/** How much of a text is read as a name with its address: patterns over more could be made to take long. */
const longestName = 500;

/** The name of a person of Atom (with a `name` in it) or of RSS (a text). */
export function personName(element: XmlElement): string {
  const name = childOf(element, 'atom:name') ?? childOf(element, 'name');
  const mail = childOf(element, 'atom:email') ?? childOf(element, 'email');
  const from = [name, mail, element].find((part) => part && ownText(part).trim() !== '');
  // Naive addresses in angle brackets are no tags: they are read before any markup is taken off.
  return from
    ? nameIn(
        ownText(from)
          .slice(0, longestName)
          .replace(/<(\S+@\S+)>/, '($1)'),
      )
    : '';
}
