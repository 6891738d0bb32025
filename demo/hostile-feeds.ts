import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { HostileFeed } from './hostile/hostile-feed';
import { hostileFeeds } from './hostile/index';
import { selfSignedCertificate } from './hostile/self-signed';

export interface HostileFeeds {
  readonly feeds: readonly HostileFeed[];
  /** Address of a feed of the table. Throws where there is none of that name. */
  url(name: string): string;
  /** The paths under a feed's name that were asked for, in their order. */
  asked(name: string): readonly string[];
  close(): Promise<void>;
}

/** Starts the feeds that misbehave, on 127.0.0.1 at a free port, and one more server for TLS. */
export async function startHostileFeeds(): Promise<HostileFeeds> {
  const closing = new AbortController();
  const asked: string[] = [];
  const handler = handlerOf(closing.signal, asked);
  const plain = createServer(handler);
  const tls = createTlsServer(selfSignedCertificate(), handler);
  const [port, tlsPort] = await Promise.all([listen(plain), listen(tls)]);
  return {
    feeds: hostileFeeds,
    url: (name) => {
      const secure = feedNamed(name)?.tls === true;
      if (feedNamed(name) === undefined) throw new Error(`There is no hostile feed named ${name}`);
      return secure ? `https://127.0.0.1:${tlsPort}/${name}` : `http://127.0.0.1:${port}/${name}`;
    },
    asked: (name) => asked.filter((path) => path.split('/')[1] === name),
    close: async () => {
      closing.abort();
      await Promise.all([close(plain), close(tls)]);
    },
  };
}

const feedNamed = (name: string): HostileFeed | undefined => hostileFeeds.find((feed) => feed.name === name);

function handlerOf(closing: AbortSignal, asked: string[]): RequestListener {
  const visits = new Map<string, number>();
  return (request, response) => {
    asked.push(request.url ?? '');
    const [, name = '', rest = ''] = (request.url ?? '').split('/');
    const feed = feedNamed(name);
    if (feed === undefined) {
      response.writeHead(404).end();
      return;
    }
    const before = visits.get(name) ?? 0;
    visits.set(name, before + 1);
    const over = new AbortController();
    response.on('close', () => over.abort());
    const signal = AbortSignal.any([over.signal, closing]);
    feed.answer({ request, response, rest, visits: before, signal });
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Without a limit of its own: how long to wait is what the client has to decide.
    server.requestTimeout = 0;
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
