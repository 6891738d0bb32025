import { cleanLine } from './clean-line';
import { isNode, type LinkedData, listOf } from './json-ld';

/** A property as text, as it stands there: its own, its `name`, or the name of what it refers to; else empty. */
export function ldString({ items }: LinkedData, value: unknown): string {
  const [given] = listOf(value);
  if (!isNode(given)) return typeof given === 'string' ? given : '';
  const id = given['@id'];
  const referred =
    typeof id === 'string'
      ? items.find(({ node }) => node['@id'] === id && Object.keys(node).length > 1)?.node
      : undefined;
  const [name] = listOf(given['name'] ?? given['@value'] ?? referred?.['name'] ?? referred?.['headline']);
  return typeof name === 'string' ? name : '';
}

/** A property of JSON-LD as one clean line; the first of its values that is not empty. */
export function ldText(data: LinkedData, value: unknown, most = 1_000): string {
  return ldTexts(data, value, most)[0] ?? '';
}

export function ldTexts(data: LinkedData, value: unknown, most = 1_000): string[] {
  return listOf(value)
    .slice(0, 50)
    .map((entry) => cleanLine(ldString(data, entry), most))
    .filter((line) => line !== '');
}
