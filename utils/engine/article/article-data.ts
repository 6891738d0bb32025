import { addressKey } from './address-key';
import { isNode, type LdItem, type LdNode, type LinkedData, listOf } from './json-ld';

const articleTypes =
  /^(\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|\w{5,}Article|PressRelease|(Critic)?Review)$/;

/** Properties that lead to other articles than the page's own. */
const elsewhere =
  /^(itemListElement|item|blogPosts?|hasPart|isPartOf|mentions|citation|relatedLink|isBasedOn|reviews?|comment|workExample|about|video)$/;

export const isElsewhere = (via: string): boolean => elsewhere.test(via);

const isArticleItem = ({ types, via }: LdItem): boolean =>
  types.some((type) => articleTypes.test(type)) && !isElsewhere(via);

/** Is one of these the address that an article's data gives for itself? */
export const isNodeOf = (node: LdNode, keys: ReadonlySet<string>): boolean =>
  [node['url'], node['mainEntityOfPage'], node['@id']]
    .flatMap(listOf)
    .map((value) => (isNode(value) ? (value['@id'] ?? value['url']) : value))
    .some((value) => typeof value === 'string' && keys.has(addressKey(value) ?? ''));

/** What the data tells of articles that may be the page's own. */
export const articlesIn = (data: LinkedData): readonly LdItem[] =>
  data.items.filter(isArticleItem).slice(0, 50);

/**
 * The one item that describes the page's article: by its address, else the only one there is at the top. Where several
 * articles are told of and none is this page's, it is a list: none.
 */
export function articleData(data: LinkedData, keys: ReadonlySet<string>, whole: boolean): LdNode | undefined {
  const items = articlesIn(data);
  const top = items.filter(({ via }) => whole && /^(mainEntity(OfPage)?)?$/.test(via));
  return (items.find(({ node }) => isNodeOf(node, keys)) ?? (top.length === 1 ? top[0] : undefined))?.node;
}
