import type { AddressOf } from '../demo-page';
import { oddPages } from '../odd/index';
import type { OddPage } from '../odd/odd-page';
import type { ArticleView, Publisher } from '../publisher';
import type { Site } from '../server/reply';
import { articles } from '../stories/index';

/** `/odd/single-page` of `/odd/single-page/first`: one page answers everything below its path. */
const baseOf = (path: string): string => path.split('/').slice(0, 3).join('/');

/** The odd pages of one newspaper's host. */
export function oddSite(publisher: Publisher, views: readonly ArticleView[], addressOf: AddressOf): Site {
  const own = oddPages.filter(({ host }) => host === publisher.id);
  return (request) => {
    const path = baseOf(request.path);
    const page = own.find((one) => baseOf(one.path) === path);
    const view = page && views.find(({ article }) => article === carriedBy(page));
    if (view === undefined) return undefined;
    const others = views.filter((one) => one !== view);
    return page?.answer({ request, path, publisher, view, others, addressOf });
  };
}

/** The article of the page's host that belongs to its story, or to none. */
const carriedBy = ({ host, story }: OddPage) =>
  articles.find((one) => one.article.publisher === host && one.story === story)?.article;
