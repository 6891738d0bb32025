import { parseUrl } from '@/utils/model/parse-url';
import { addressKey } from './address-key';
import { isNode, listOf } from './json-ld';
import { attribute, first } from './page-dom';
import { metaValue } from './page-metas';
import { withProperty } from './schema-property';
import type { Work } from './work-data';

/** Where a picture of JSON-LD is: an address, or an object with one; of several, the first. */
function ldAddress({ data }: Work, value: unknown): string {
  const [given] = listOf(value);
  if (typeof given === 'string') return given;
  if (!isNode(given)) return '';
  const referred = data.items.find(({ node }) => node['@id'] === given['@id'] && node['url'] !== undefined);
  const [address] = listOf(given['url'] ?? given['contentUrl'] ?? referred?.node['url']);
  return typeof address === 'string' ? address : '';
}

const property = withProperty('image');

/** Of microdata and RDFa: `<link href>` or `<meta content>`. A picture on the page itself is not looked for. */
function marked({ root }: Work): string {
  const element = first(root, property);
  return element ? attribute(element, 'href') || attribute(element, 'content') : '';
}

const metas = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'parsely-image-url',
];

/** The longest address that is taken. */
const longest = 2_000;

/**
 * The address of the picture that the page's data gives the article, absolute; `undefined` where it gives none that is an
 * address of the web. It is told and never loaded.
 */
export function leadImageOf(page: Work): string | undefined {
  const given = [
    ...(page.whole ? metas.map((name) => metaValue(page.metas, name)) : []),
    ldAddress(page, page.work?.['image']),
    ldAddress(page, page.work?.['thumbnailUrl']),
    marked(page),
  ];
  for (const href of given) {
    const url = href.trim() === '' ? null : parseUrl(href, page.address.href);
    if (url && addressKey(url.href) !== null && !url.username && !url.password && url.href.length < longest)
      return url.href;
  }
  return undefined;
}
