import type { XmlElement } from '../xml/xml-element';

/** RSS 0.90 and 1.0 are RDF (and so is 1.1's `Channel` in older drafts); what they hold is parsed as RSS. */
export const detectRdf = ({ name }: XmlElement): boolean => name === 'rdf:rdf';
