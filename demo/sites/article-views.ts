import type { DemoArticle } from '../article';
import type { AddressOf } from '../demo-page';
import type { ArticleView, Publisher, Teaser } from '../publisher';

/** A path as requests carry it: percent-encoded. */
export const encodedPath = (path: string): string => new URL(path, 'http://x').pathname;

export const teaserOf = ({ sections }: Publisher, article: DemoArticle): Teaser => ({
  href: encodedPath(article.path),
  article,
  sectionTitle: sections.find(({ slug }) => slug === article.section)?.title ?? '',
});

/** Tracking parameters in the manner of real "most read" boxes; the page behind is the same with and without. */
const trackers = [
  '?utm_source=site&utm_medium=box&utm_campaign=most-read',
  '?fbclid=IwAR0demo&utm_source=facebook#comments',
  '?gclid=demo123',
] as const;

const tracked = (teaser: Teaser, i: number): Teaser => ({
  ...teaser,
  href: teaser.href + (trackers[i % trackers.length] ?? ''),
});

/** The house's articles, each with its address and the box of the others. */
export function articleViews(
  publisher: Publisher,
  articles: readonly DemoArticle[],
  addressOf: AddressOf,
): readonly ArticleView[] {
  const teasers = articles.map((article) => teaserOf(publisher, article));
  return articles.map((article) => ({
    article,
    origin: new URL(addressOf(publisher.id)).origin,
    url: addressOf(publisher.id, article.path),
    mostRead: teasers.filter((teaser) => teaser.article !== article).map(tracked),
  }));
}
