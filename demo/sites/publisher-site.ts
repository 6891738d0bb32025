import { readFileSync } from 'node:fs';
import type { DemoArticle } from '../article';
import type { AddressOf } from '../demo-page';
import { picture } from '../picture';
import type { ArticleView, Publisher, Teaser } from '../publisher';
import { ampPage } from '../publishers/amp-page';
import { articlePage, listPage } from '../publishers/page';
import { css, html, type Reply, type Site, svg } from '../server/reply';

const styleFile = (name: string): string =>
  readFileSync(new URL(`../publishers/${name}.css`, import.meta.url), 'utf8');

/** A path as requests carry it: percent-encoded. */
export const encodedPath = (path: string): string => new URL(path, 'http://x').pathname;

/** The site of one newspaper: home, sections, articles, their pictures and AMP twins. */
export function publisherSite(
  publisher: Publisher,
  articles: readonly DemoArticle[],
  addressOf: AddressOf,
): Site {
  const origin = addressOf(publisher.id, '').replace(/\/$/, '');
  const teasers = articles.map((article) => teaserOf(publisher, article));
  const pages = new Map<string, () => Reply>([
    ['/', () => html(listPage(publisher, publisher.words.latest, teasers))],
    ['/style.css', () => css(styleFile('base') + styleFile(publisher.id))],
  ]);
  for (const { slug, title } of publisher.sections) {
    const own = teasers.filter(({ article }) => article.section === slug);
    pages.set(`/${slug}/`, () => html(listPage(publisher, title, own)));
  }
  for (const article of articles) {
    const view: ArticleView = {
      article,
      origin,
      url: addressOf(publisher.id, article.path),
      mostRead: teasers.filter((teaser) => teaser.article !== article).map(tracked),
    };
    pages.set(encodedPath(article.path), () => html(articlePage(publisher, view)));
    pages.set(`/amp${encodedPath(article.path)}`, () => html(ampPage(publisher, view)));
    pages.set(`/picture${encodedPath(article.path)}.svg`, () => svg(picture(article.path)));
  }
  return ({ path }) => pages.get(path)?.();
}

const teaserOf = ({ sections }: Publisher, article: DemoArticle): Teaser => ({
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
