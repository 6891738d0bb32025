import { hostLabel } from './host-label';
import type { LinkedData } from './json-ld';
import { ldText } from './ld-text';
import { lineKey } from './line-key';
import { metaLine } from './meta-lines';
import { all, attribute, text } from './page-dom';
import { withProperty } from './schema-property';
import { shownSiteName } from './site-name';
import type { Work } from './work-data';

const squeezed = (line: string): string => lineKey(line).replaceAll(' ', '');

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= 80 &&
  /\p{L}/u.test(name) &&
  !/^https?:|^@|^www\./i.test(name) &&
  !/^(home|homepage|website|blog|news|article|undefined|null|index)$/i.test(name);

function siteData(data: LinkedData): string {
  const site = data.items.find(({ types }) =>
    types.some((type) => /^(WebSite|NewsMediaOrganization)$/.test(type)),
  );
  return site ? ldText(data, site.node['name'], 300) : '';
}

/** A part of the title that spells the host: `The Washington Post` at washingtonpost.com. */
function spelledOut(page: Work): string {
  const label = squeezed(hostLabel(page.address.hostname));
  if (label.length < 3) return '';
  const logos = all(page.document, 'img[alt]', 30).map((image) => attribute(image, 'alt'));
  const lines = [...page.title.split(/\s+[-–—|·•:»«]+\s+|\s*[|｜_]\s*/u), ...logos];
  return (
    lines
      .map((line) => line.trim())
      .find((line) => line.length < 60 && squeezed(line).replace(/^the/, '') === label.replace(/^the/, '')) ??
    ''
  );
}

const publisherProperty = [
  '[itemprop~="publisher"] [itemprop~="name"],[property~="publisher"] [property~="name"]',
  '[property~="schema:publisher"] [property~="schema:name"]',
  withProperty('publisher'),
].join(',');

function microdata(page: Work): string {
  const element = all(page.root, publisherProperty, 1)[0];
  return element ? (attribute(element, 'content') || text(element, 200)).trim() : '';
}

/** The name after a title's last separator, where what stands before it is the page's heading. */
function titleEnd(page: Work): string {
  const heads = [...page.h1s.map((h1) => text(h1, 600)), metaLine(page.metas, 'og:title')].map(lineKey);
  const parts = page.title.split(/\s+[-–—|·•»:]+\s+|\s*[|｜_]\s*/u);
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).map(lineKey);
  const known = before.some(
    (_, i) => heads.includes(before.slice(0, i + 1).join(' ')) && before.slice(0, i + 1).join('').length > 11,
  );
  return known && last.length < 41 ? last : '';
}

/** `Paper | All the news` as `Paper`. */
function withoutSlogan(name: string): string {
  const [own = '', ...rest] = name.split(/\s+[-–—|•·]+\s+|\s*\|\s*/u);
  return own.length > 2 && rest.length > 0 && name.length > 24 ? own : name;
}

const ownerMetas = [
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'citation_journal_title',
  'cre',
  'source',
];
const appMetas = [
  'al:ios:app_name',
  'twitter:app:name:iphone',
  'al:android:app_name',
  'twitter:app:name:googleplay',
];

/** Who publishes the page: its own site name first, since an article's data often names the owner instead. */
export function publisherOf(page: Work): string | undefined {
  const { metas, data, article } = page;
  const names = [
    metaLine(metas, 'og:site_name'),
    ldText(data, article?.['publisher'], 300),
    ldText(data, article?.['sourceOrganization'], 300),
    metaLine(metas, ...ownerMetas),
    siteData(data),
    microdata(page),
    metaLine(metas, 'application-name', 'apple-mobile-web-app-title'),
    spelledOut(page),
    shownSiteName(page),
    metaLine(metas, ...appMetas),
    titleEnd(page),
  ];
  const usable = names
    .map((name) => withoutSlogan(name.replace(/^©\s*/, '').trim()))
    .filter((name) => isName(name) && !isTitle(name, page));
  return usable.find((name) => !/^\S+\.[a-z]{2,4}$/i.test(name)) ?? usable[0];
}

/** Some pages give their own title as the name of the application. */
function isTitle(name: string, page: Work): boolean {
  const key = lineKey(name);
  return (
    key.length > 25 &&
    [page.title, metaLine(page.metas, 'og:title')].some((title) => lineKey(title).startsWith(key))
  );
}

/** Every spelling of the publisher's name that may close a title. */
export function publisherNames(page: Work): string[] {
  const { metas, data, article } = page;
  const label = hostLabel(page.address.hostname);
  return [
    metaLine(metas, 'og:site_name'),
    ldText(data, article?.['publisher'], 300),
    siteData(data),
    metaLine(metas, 'application-name', 'apple-mobile-web-app-title'),
    shownSiteName(page),
    page.address.hostname.replace(/^www\./, ''),
    label.length > 2 ? label : '',
  ].filter((name) => isName(name) && !isTitle(name, page));
}
