import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { notFound, type Reply, type Site } from './reply';

/** One request as the server saw it. */
export interface LoggedRequest {
  readonly method: string;
  /** Host name without the port. */
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Hands each request to the site that its Host header names, and writes it down first. */
export function routeByHost(
  sites: ReadonlyMap<string, Site>,
  log: (request: LoggedRequest) => void,
): RequestListener {
  return (request, response) => {
    const { method = 'GET', headers, url: target = '/' } = request;
    const host = hostOf(request);
    log({ method, host, path: target, headers, at: Date.now() });
    // The target of a request line may be anything, `//` for instance: it must not choose the host.
    const url = URL.canParse(`http://${host}${target}`) ? new URL(`http://${host}${target}`) : undefined;
    const site = sites.get(host);
    const reply = url && site?.({ method, path: url.pathname, query: url.searchParams, headers });
    send(response, method, reply ?? notFound);
  };
}

const hostOf = ({ headers }: IncomingMessage): string =>
  (headers.host ?? 'localhost').replace(/:\d+$/, '').toLowerCase();

function send(response: ServerResponse, method: string, { status, headers, body }: Reply): void {
  response.writeHead(status, {
    ...headers,
    ...(status === 304 ? {} : { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(method === 'HEAD' || status === 304 ? undefined : body);
}
