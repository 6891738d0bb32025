import { addressKey } from './address-key';
import { isOneOf } from './holds-any';
import { isNode, type LdItem, type LdNode, type LinkedData, listOf } from './json-ld';

const articleTypes =
  ' Article NewsArticle BlogPosting LiveBlogPosting Report PressRelease Review CriticReview ';

/** `ScholarlyArticle` and the like are articles, `WebArticle` is none. */
const isArticleType = (type: string): boolean =>
  isOneOf(type, articleTypes) || (type.length > 11 && type.endsWith('Article'));

/** Properties that lead to other articles than the page's own. */
const elsewhere =
  ' itemListElement item blogPost blogPosts hasPart isPartOf mentions citation relatedLink isBasedOn review reviews comment workExample about video ';

export const isElsewhere = (via: string): boolean => isOneOf(via, elsewhere);

const isArticleItem = ({ types, via }: LdItem): boolean => types.some(isArticleType) && !isElsewhere(via);

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
