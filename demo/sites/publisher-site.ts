import { readFileSync } from 'node:fs';
import { picture } from '../picture';
import type { ArticleView, Publisher } from '../publisher';
import { ampPage } from '../publishers/amp-page';
import { articlePage, listPage } from '../publishers/page';
import { css, html, type Reply, type Site, svg } from '../server/reply';
import { encodedPath, teaserOf } from './article-views';
import { feedPath, publisherFeed } from './publisher-feed';

const styleFile = (name: string): string =>
  readFileSync(new URL(`../publishers/${name}.css`, import.meta.url), 'utf8');

/** The site of one newspaper: home, sections, articles, their pictures and AMP twins. */
export function publisherSite(publisher: Publisher, views: readonly ArticleView[]): Site {
  const teasers = views.map(({ article }) => teaserOf(publisher, article));
  const pages = new Map<string, () => Reply>([
    ['/', () => html(listPage(publisher, publisher.words.latest, teasers))],
    [feedPath, () => publisherFeed(publisher, views)],
    ['/style.css', () => css(styleFile('base') + styleFile(publisher.id))],
  ]);
  for (const { slug, title } of publisher.sections) {
    const own = teasers.filter(({ article }) => article.section === slug);
    pages.set(`/${slug}/`, () => html(listPage(publisher, title, own)));
  }
  for (const view of views) {
    const path = encodedPath(view.article.path);
    pages.set(path, () => html(articlePage(publisher, view)));
    pages.set(`/amp${path}`, () => html(ampPage(publisher, view)));
    pages.set(`/picture${path}.svg`, () => svg(picture(view.article.path)));
  }
  return ({ path }) => pages.get(path)?.();
}
