import { takeDoctype } from './doctype';
import { scanXml } from './scan-xml';
import { TreeBuilder } from './tree-builder';
import type { XmlDocument } from './xml-element';

/** Reads XML, well-formed or not, as far as it goes; never throws. A tree is built of the tags that are found. */
export function readXml(source: string): XmlDocument {
  const { text, entities } = takeDoctype(source);
  const builder = new TreeBuilder(text, entities);
  scanXml(text, builder);
  return builder.document();
}
