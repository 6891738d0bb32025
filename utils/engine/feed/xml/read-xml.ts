import { Tokenizer } from 'htmlparser2';
import { takeDoctype } from './doctype';
import { TreeBuilder } from './tree-builder';
import type { XmlElement } from './xml-element';

export interface XmlDocument {
  /** Elements that stand in no other: one in good XML, any number in what the web serves. */
  readonly roots: readonly XmlElement[];
  /** Were elements still open where the text ends? */
  readonly isCutOff: boolean;
}

/** Reads XML, well-formed or not, as far as it goes; never throws. htmlparser2 finds the tags, and a tree is built of them. */
export function readXml(source: string): XmlDocument {
  const { text, entities } = takeDoctype(source);
  const builder = new TreeBuilder(text, entities);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, builder);
  tokenizer.write(text);
  tokenizer.end();
  return builder.document();
}
