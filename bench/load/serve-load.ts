import type { ServerResponse } from 'node:http';
import { listenOnLoopback } from '@/demo/server/listen';
import { type AskedArticle, articlePage, askedArticle } from './article-pages';
import { type FeedDocuments, feedDocuments } from './feed-documents';
import { profileRows } from './profile-rows';
import type { LoadShape } from './shape';

/** Everything that the profile asks for: its own rows, its feeds, and articles to read. */
export interface ServedLoad {
  readonly rowsUrl: string;
  readonly documents: FeedDocuments;
  readonly articles: readonly AskedArticle[];
  urlOf(article: AskedArticle): string;
  /** From now on each feed tells so many new entries. */
  tellNews(count: number): void;
  close(): Promise<void>;
}

const host = 'elsewhere.localhost';

/** @param articles so many can be read; @param now milliseconds since 1970 */
export async function serveLoad(shape: LoadShape, articles: number, now: number): Promise<ServedLoad> {
  const asked = Array.from({ length: articles }, (_, i) => askedArticle(shape, i, articles, now));
  const byPath = new Map(asked.map((one) => [one.path, one]));
  let news = 0;
  const server = await listenOnLoopback((request, reply) => {
    const { url = '/', headers } = request;
    if (url === '/rows') return void sendRows(reply);
    const feed = /^f(\d+)\.localhost/.exec(headers.host ?? '')?.[1];
    if (feed !== undefined) return sendFeed(reply, documents.text(Number(feed), news));
    const article = byPath.get(url);
    reply.writeHead(article ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    return reply.end(article && articlePage(article.article));
  });
  const documents = feedDocuments(shape, server.port, now);
  const sendRows = async (reply: ServerResponse) => {
    for (const row of profileRows(shape, documents, now))
      if (!reply.write(`${JSON.stringify(row)}\n`))
        await new Promise((resolve) => reply.once('drain', resolve));
    reply.end();
  };
  return {
    rowsUrl: `http://${host}:${server.port}/rows`,
    documents,
    articles: asked,
    urlOf: ({ path }) => `http://${host}:${server.port}${path}`,
    tellNews: (count) => {
      news = count;
    },
    close: server.close,
  };
}

function sendFeed(reply: ServerResponse, text: string) {
  reply.writeHead(200, { 'content-type': 'application/feed+json' });
  return reply.end(text);
}
