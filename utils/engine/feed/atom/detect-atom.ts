import type { XmlElement } from '../xml/xml-element';

/** Atom 1.0 and 0.3; a document may also be a single entry. */
export const detectAtom = ({ name }: XmlElement): boolean => name === 'atom:feed' || name === 'atom:entry';
