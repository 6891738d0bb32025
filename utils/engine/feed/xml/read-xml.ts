import { Tokenizer } from 'htmlparser2';
import { takeDoctype } from './doctype';
import { TreeBuilder } from './tree-builder';
import type { XmlDocument } from './xml-element';

/** Reads XML, well-formed or not, as far as it goes; never throws. htmlparser2 finds the tags, and a tree is built of them. */
export function readXml(source: string): XmlDocument {
  const { text, entities } = takeDoctype(source);
  const builder = new TreeBuilder(text, entities);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, builder);
  tokenizer.write(text);
  tokenizer.end();
  return builder.document();
}
