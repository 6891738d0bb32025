import { articleData, articlesIn, isElsewhere, isNodeOf } from './article-data';
import type { LdNode } from './json-ld';
import { ldString } from './ld-text';
import { lineKey } from './line-key';
import type { Page } from './page';
import { all, text } from './page-dom';
import { metaValue } from './page-metas';

/** Things that are no article, but bear the fields of one where a page has none: `WebPage` has its dates. */
const otherWorks =
  /^(WebPage|ItemPage|MedicalWebPage|CreativeWork|SocialMediaPosting|VideoObject|PodcastEpisode)$/;

/** The article in the data whose headline the page shows. */
function namedByPage({ data, root, whole, title, metas }: Page): LdNode | undefined {
  const items = articlesIn(data);
  if (items.length === 0) return undefined;
  const heads = whole ? [title, metaValue(metas, 'og:title')] : [];
  const heard = [...all(root, 'h1,h2', 5).map((heading) => text(heading, 500)), ...heads].map(lineKey);
  return items.find(({ node }) => {
    const key = lineKey(ldString(data, node['headline'] ?? node['name']).slice(0, 1_000));
    return key.length > 8 && heard.some((line) => line.includes(key));
  })?.node;
}

/** What stands in for the article's own data, where there is none: the item of this very page. */
function pageData({ data, keys }: Page): LdNode | undefined {
  const items = data.items.filter(
    ({ types, via }) => !isElsewhere(via) && types.some((type) => otherWorks.test(type)),
  );
  const dated = items.slice(0, 20).filter(({ node }) => node['datePublished'] !== undefined);
  const byAddress = dated.find(({ node }) => isNodeOf(node, keys));
  return (byAddress ?? (dated.length === 1 ? dated[0] : undefined))?.node;
}

/** A page that is read closely. */
export interface Work extends Page {
  /** The JSON-LD that fields are read from: of the article or, where there is none, of the page. */
  readonly work: LdNode | undefined;
}

/** Looks for the article's data with more care than the first look: by address, by a headline that the page shows, else the only one. */
export function withWork(page: Page): Work {
  const { data, keys, whole } = page;
  const article = articleData(data, keys, false) ?? namedByPage(page) ?? articleData(data, keys, whole);
  return { ...page, article, work: article ?? (whole ? pageData(page) : undefined) };
}
