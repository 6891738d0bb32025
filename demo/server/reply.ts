import type { IncomingHttpHeaders } from 'node:http';

export interface SiteRequest {
  readonly method: string;
  /** Path as the URL standard writes it, percent-encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers the requests of one host; undefined for a path that it does not have. */
export type Site = (request: SiteRequest) => Reply | undefined;

const reply =
  (type: string) =>
  (body: string, headers: Record<string, string> = {}): Reply => ({
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'no-cache', ...headers },
    body,
  });

export const html = reply('text/html; charset=utf-8');
export const xhtml = reply('application/xhtml+xml; charset=utf-8');
export const css = reply('text/css; charset=utf-8');
export const svg = reply('image/svg+xml; charset=utf-8');
export const xml = reply('application/xml; charset=utf-8');
export const json = reply('application/json; charset=utf-8');

export const notFound: Reply = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'The newsroom has no such page.\n',
};
