import { addressKey } from './address-key';
import { lineKey } from './clean-line';
import { isNode, type LdItem, type LdNode, type LinkedData, ldText, listOf } from './json-ld';

const articleTypes =
  /^(\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|AdvertiserContentArticle|SatiricalArticle|PressRelease|MedicalWebPageArticle|CriticReview|Review|TechArticle|ScholarlyArticle)$/;

/** Properties that lead to other articles than the page's own. */
const elsewhere =
  /^(itemListElement|item|blogPosts?|hasPart|isPartOf|mentions|citation|relatedLink|isBasedOn|review|reviews|comment|workExample|about|video)$/;

export const isArticleItem = (item: LdItem): boolean =>
  item.types.some((type) => articleTypes.test(type)) && !elsewhere.test(item.via);

/** The addresses that an article's data gives for itself. */
function addressesOf(node: LdNode): string[] {
  return [node['url'], node['mainEntityOfPage'], node['@id']]
    .flatMap((value) =>
      listOf(value).map((entry) => (isNode(entry) ? (entry['@id'] ?? entry['url']) : entry)),
    )
    .filter((value) => typeof value === 'string')
    .map((value) => addressKey(value) ?? '')
    .filter((value) => value !== '');
}

/**
 * The one item that describes the page's article: by its address, else by a headline that the page shows, else the
 * only one there is. Where several articles are told of and none is this page's, it is a list: none. `whole`
 * is false for one article of an endless page, which data without its name cannot be about.
 */
export function articleData(
  data: LinkedData,
  keys: ReadonlySet<string>,
  shown: readonly string[],
  whole: boolean,
): LdNode | undefined {
  const items = data.items.filter(isArticleItem).slice(0, 50);
  const byAddress = items.find(({ node }) => addressesOf(node).some((url) => keys.has(url)));
  if (byAddress) return byAddress.node;
  // Most pages have no such data: their lines are not looked at.
  const heard = items.length ? shown.map(lineKey) : [];
  const byHeadline = items.find(({ node }) => {
    const key = lineKey(ldText(data, node['headline'] ?? node['name']));
    return key.length > 8 && heard.some((line) => line.includes(key));
  });
  if (byHeadline || !whole) return byHeadline?.node;
  const top = items.filter(({ via }) => via === '' || via === 'mainEntity' || via === 'mainEntityOfPage');
  return top.length === 1 ? top[0]?.node : undefined;
}

/** Things that are no article, but bear the fields of one where a page has none: `WebPage` has its dates. */
const otherWorks =
  /^(WebPage|ItemPage|MedicalWebPage|CreativeWork|SocialMediaPosting|VideoObject|PodcastEpisode)$/;

/** What stands in for the article's own data, where there is none: the item of this very page. */
export function pageData(data: LinkedData, keys: ReadonlySet<string>): LdNode | undefined {
  const items = data.items.filter(
    ({ types, via }) => !elsewhere.test(via) && types.some((type) => otherWorks.test(type)),
  );
  const dated = items.slice(0, 20).filter(({ node }) => node['datePublished'] !== undefined);
  const byAddress = dated.find(({ node }) => addressesOf(node).some((url) => keys.has(url)));
  return (byAddress ?? (dated.length === 1 ? dated[0] : undefined))?.node;
}
