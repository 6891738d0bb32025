import type { DemoArticle } from './article';
import type { PageEntry } from './demo-page';
import { oddPages } from './odd/index';
import { publishers } from './publishers/index';
import { articles } from './stories/index';

const hostOf = (publisher: string): string => `${publisher}.localhost`;

const isArticle = { what: 'article' } as const;

function articleEntry({ article, story }: { article: DemoArticle; story: string | null }): PageEntry {
  const { publisher, path, headline } = article;
  return {
    ...isArticle,
    name: `${story ?? 'unrelated'}/${publisher}`,
    host: hostOf(publisher),
    path,
    kind: 'article',
    story,
    match: story === null ? null : 'address',
    description: headline,
  };
}

/** The AMP twin of the Capital Tribune and the Morning Courier's twin for phones; both name the page as canonical. */
function twinEntries({ article, story }: { article: DemoArticle; story: string | null }): PageEntry[] {
  const entry = articleEntry({ article, story });
  if (article.publisher === 'capital-tribune')
    return [
      {
        ...entry,
        name: `amp/${entry.name}`,
        path: `/amp${article.path}`,
        kind: 'twin',
        description: `AMP: ${article.headline}`,
      },
    ];
  if (article.publisher === 'courier')
    return [
      {
        ...entry,
        name: `mobile/${entry.name}`,
        host: 'm.courier.localhost',
        kind: 'twin',
        description: `For phones: ${article.headline}`,
      },
    ];
  return [];
}

const frontEntries = (): PageEntry[] =>
  Object.values(publishers).flatMap(({ id, name, sections }) =>
    ['/', ...sections.map(({ slug }) => `/${slug}/`)].map((path) => ({
      name: path === '/' ? `home/${id}` : `section/${id}${path.slice(0, -1)}`,
      host: hostOf(id),
      path,
      kind: 'front' as const,
      what: 'not-article' as const,
      story: null,
      match: null,
      description: path === '/' ? name : `${name}: ${path.slice(1, -1)}`,
    })),
  );

const oddEntries = (): PageEntry[] =>
  oddPages.map(({ name, path, what, story, match, description, host }) => ({
    name,
    host: hostOf(host),
    path,
    kind: 'odd',
    what,
    story,
    match,
    description,
  }));

/** Every page of the newsroom, the ordinary ones first. */
export const allPages = (): PageEntry[] => [
  ...articles.map(articleEntry),
  ...frontEntries(),
  ...articles.flatMap(twinEntries),
  ...oddEntries(),
];
