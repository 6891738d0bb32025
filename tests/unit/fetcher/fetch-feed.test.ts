import { getEventListeners, once } from 'node:events';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SetTimer } from '@/utils/fetcher/deadline';
import { type FeedRequest, type FetchOptions, fetchFeed } from '@/utils/fetcher/fetch-feed';
import { serve, serveSocket } from './loopback';

const get = (url: string, options: Partial<FetchOptions> = {}, request: Partial<FeedRequest> = {}) =>
  fetchFeed({ url, ...request }, { fetch, ...options });

/** Rings every timer of that length as soon as it is told to, and no other. */
function timersOf(length: number) {
  const waiting = new Set<() => void>();
  let started = 0;
  const setTimer: SetTimer = (callback, ms) => {
    const timer = () => callback();
    if (ms === length) {
      waiting.add(timer);
      started += 1;
    }
    return () => void waiting.delete(timer);
  };
  return {
    setTimer,
    started: () => started,
    waiting: () => waiting.size,
    ring: () => {
      for (const callback of [...waiting]) callback();
    },
  };
}

describe('a good answer', () => {
  it('gives text, validators and the address after redirects', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else
        response
          .writeHead(200, { etag: 'W/"7"', 'last-modified': 'Mon, 05 Jan 2026 00:00:00 GMT' })
          .end('{"a":1}');
    });
    expect(await get(`${origin}/old`)).toEqual({
      kind: 'ok',
      text: '{"a":1}',
      etag: 'W/"7"',
      lastModified: 'Mon, 05 Jan 2026 00:00:00 GMT',
      url: `${origin}/new`,
    });
  });

  it('has no validators where the server gives none', async () => {
    const origin = await serve((_, response) => response.end('x'));
    expect(Object.keys(await get(origin))).toEqual(['kind', 'text', 'url']);
  });

  it('is unpacked', async () => {
    const body = gzipSync('{"packed":true}');
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(body),
    );
    expect(await get(origin)).toMatchObject({ kind: 'ok', text: '{"packed":true}' });
  });

  it.each([
    ['UTF-8 when nothing is said', Buffer.from('žluťoučký'), 'application/json'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFžluťoučký'), 'text/plain; charset=iso-8859-1'],
    ['UTF-16, by its mark', Buffer.from('\uFEFFžluťoučký', 'utf16le'), 'application/json'],
    ['UTF-16, big end first', Buffer.from('\uFEFFžluťoučký', 'utf16le').swap16(), 'application/json'],
    [
      'UTF-16 without a mark, by its charset',
      Buffer.from('žluťoučký', 'utf16le'),
      'text/json; charset="UTF-16LE"',
    ],
    ['a charset nobody knows, as UTF-8', Buffer.from('žluťoučký'), 'application/json; charset=klingon'],
  ])('is read as %s', async (_, body, type) => {
    const origin = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': type }).end(body),
    );
    expect(await get(origin)).toMatchObject({ kind: 'ok', text: 'žluťoučký' });
  });

  it('is read as Latin-1 where the charset says so, and survives bytes that are no letters', async () => {
    const origin = await serve((request, response) => {
      const type = request.url === '/latin' ? 'text/plain;charset=ISO-8859-1' : 'application/json';
      response.writeHead(200, { 'content-type': type }).end(Buffer.from('caf\u00e9', 'latin1'));
    });
    expect(await get(`${origin}/latin`)).toMatchObject({ text: 'café' });
    expect(await get(`${origin}/wrong`)).toMatchObject({ text: 'caf\uFFFD' });
  });
});

describe('what is sent', () => {
  async function headersSent(request: Partial<FeedRequest>): Promise<IncomingHttpHeaders> {
    let headers: IncomingHttpHeaders = {};
    const origin = await serve((incoming, response) => {
      headers = incoming.headers;
      response.end();
    });
    await get(origin, {}, request);
    return headers;
  }

  it('names the validators', async () => {
    expect(await headersSent({ etag: '"é"', lastModified: 'yesterday' })).toMatchObject({
      'if-none-match': '"é"',
      'if-modified-since': 'yesterday',
      accept: expect.stringContaining('application/feed+json'),
    });
  });

  it('leaves out a validator that no header can carry, rather than fail for ever', async () => {
    const headers = await headersSent({ etag: '"a\nb"', lastModified: '☃' });
    expect(headers).toHaveProperty('accept');
    expect(headers).not.toHaveProperty('if-none-match');
    expect(headers).not.toHaveProperty('if-modified-since');
  });

  it('tells nothing of the reader: no cookie, no referrer', async () => {
    const seen: RequestInit[] = [];
    await get('https://feeds.example.org/', {
      fetch: (_url, init) => {
        seen.push(init ?? {});
        return Promise.resolve(new Response('x'));
      },
    });
    expect(seen).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }]);
  });
});

describe('an answer without a feed', () => {
  const answering = (status: number, headers: Record<string, string> = {}) =>
    serve((_, response) => response.writeHead(status, headers).end(status === 304 ? undefined : 'no'));

  it('is not-modified where validators were sent', async () => {
    const origin = await answering(304);
    expect(await get(origin, {}, { etag: '"1"' })).toEqual({ kind: 'not-modified' });
    expect(await get(origin, {}, { lastModified: 'then' })).toEqual({ kind: 'not-modified' });
  });

  it('is an error where a 304 comes unasked', async () => {
    expect(await get(await answering(304))).toEqual({ kind: 'failed', code: 'http', status: 304 });
    expect(await get(await answering(304), {}, { etag: '' })).toMatchObject({ kind: 'failed', status: 304 });
  });

  it.each([206, 400, 401, 404, 410, 500])('%i is an error', async (status) => {
    expect(await get(await answering(status))).toEqual({ kind: 'failed', code: 'http', status });
  });

  it.each([
    ['seconds', { 'retry-after': '120' }, 120_000],
    [
      'a date, by the server’s own clock',
      { 'retry-after': 'Mon, 05 Jan 2026 00:10:00 GMT', date: 'Mon, 05 Jan 2026 00:00:00 GMT' },
      600_000,
    ],
    [
      'a date that is past',
      { 'retry-after': 'Mon, 05 Jan 2026 00:00:00 GMT', date: 'Mon, 05 Jan 2026 01:00:00 GMT' },
      0,
    ],
  ])('says when to come back in %s', async (_, headers, retryAfterMs) => {
    expect(await get(await answering(429, headers))).toEqual({
      kind: 'failed',
      code: 'http',
      status: 429,
      retryAfterMs,
    });
    expect(await get(await answering(503, headers))).toMatchObject({ status: 503, retryAfterMs });
  });

  it('is not listened to any further', async () => {
    let closed: Promise<unknown> | undefined;
    const origin = await serve((_, response) => {
      closed = once(response, 'close');
      response.writeHead(500).write('an error page without end');
    });
    expect(await get(origin)).toEqual({ kind: 'failed', code: 'http', status: 500 });
    await closed;
  });

  it('says nothing of when to come back where that cannot be read', async () => {
    expect(await get(await answering(503, { 'retry-after': 'soon' }))).not.toHaveProperty('retryAfterMs');
  });

  it('is a network error where there is no server, or only redirects', async () => {
    const origin = await serve((request, response) =>
      response.writeHead(302, { location: `${request.url}x` }).end(),
    );
    expect(await get(origin)).toEqual({ kind: 'failed', code: 'network' });
    // Port 9 (discard) is one that fetch itself refuses.
    expect(await get('http://127.0.0.1:9/')).toEqual({ kind: 'failed', code: 'network' });
    const closed = await serveSocket((socket) => socket.destroy());
    expect(await get(closed)).toEqual({ kind: 'failed', code: 'network' });
  });

  it('is a network error where the connection is refused', async () => {
    const { createServer } = await import('node:net');
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, 'close');
    expect(await get(`http://127.0.0.1:${port}/`)).toEqual({ kind: 'failed', code: 'network' });
  });
});

describe('an answer that is too large', () => {
  it('is cut off after unpacking: 50 kB that become 50 MB', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await get(origin, { maxBytes: 1_000_000 })).toEqual({ kind: 'failed', code: 'too-large' });
  });

  it('is cut off where it never ends, and the server is told', async () => {
    let closed: Promise<unknown> = Promise.reject(new Error('never asked'));
    closed.catch(() => {});
    const origin = await serve((_, response) => {
      closed = once(response, 'close');
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    });
    expect(await get(origin, { maxBytes: 100_000 })).toEqual({ kind: 'failed', code: 'too-large' });
    await closed;
  });

  it('may be as large as allowed', async () => {
    const origin = await serve((_, response) => response.end('x'.repeat(1_000)));
    expect(await get(origin, { maxBytes: 1_000 })).toMatchObject({ kind: 'ok' });
    expect(await get(origin, { maxBytes: 999 })).toMatchObject({ code: 'too-large' });
  });
});

describe('an answer that breaks off', () => {
  it('is truncated where the connection ends before the announced length', async () => {
    const origin = await serveSocket((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"version":'),
    );
    expect(await get(origin)).toEqual({ kind: 'failed', code: 'truncated' });
  });

  it('is truncated where a chunk breaks off or the packing is damaged', async () => {
    const damaged = gzipSync('x'.repeat(100_000)).fill(0xff, 20, 40);
    const origin = await serve((request, response) => {
      if (request.url === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end(damaged);
      else response.write('{"version":', () => response.destroy());
    });
    expect(await get(`${origin}/chunk`)).toEqual({ kind: 'failed', code: 'truncated' });
    expect(await get(`${origin}/gzip`)).toEqual({ kind: 'failed', code: 'truncated' });
  });

  it('is taken up to the announced length where more comes', async () => {
    const origin = await serveSocket((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}{}'),
    );
    expect(await get(origin)).toMatchObject({ kind: 'ok', text: '{}' });
  });
});

describe('an answer that takes too long', () => {
  /** Sends the head and a first byte, then waits for the test. */
  async function stalling(): Promise<{ origin: string; begun: Promise<ServerResponse> }> {
    let begin: (response: ServerResponse) => void = () => {};
    const begun = new Promise<ServerResponse>((resolve) => {
      begin = resolve;
    });
    const origin = await serve((_, response) => {
      response.write('{', () => begin(response));
    });
    return { origin, begun };
  }

  it('times out when no byte comes', async () => {
    const { origin, begun } = await stalling();
    const { setTimer, ring } = timersOf(777);
    const result = get(origin, { idleMs: 777, setTimer });
    const closed = once(await begun, 'close');
    ring();
    expect(await result).toEqual({ kind: 'failed', code: 'timeout' });
    await closed;
  });

  it('times out with real clocks when the head never comes', async () => {
    const origin = await serve(() => {});
    expect(await get(origin, { idleMs: 50 })).toEqual({ kind: 'failed', code: 'timeout' });
  });

  it('times out in all, however steadily it drips', async () => {
    const origin = await serve((_, response) => {
      const drip = setInterval(() => response.write(' '), 10);
      response.once('close', () => clearInterval(drip));
    });
    expect(await get(origin, { idleMs: 60_000, timeoutMs: 200 })).toEqual({
      kind: 'failed',
      code: 'timeout',
    });
  });

  it('does not time out between bytes that come in time', async () => {
    const { origin, begun } = await stalling();
    const { setTimer, ring } = timersOf(30_000);
    const result = get(origin, { setTimer });
    (await begun).end('}');
    expect(await result).toMatchObject({ kind: 'ok', text: '{}' });
    ring();
  });

  it('begins to count anew with the head and with every piece, and stops all clocks at the end', async () => {
    const origin = await serve((_, response) => response.end('{}'));
    const idle = timersOf(777);
    const total = timersOf(888);
    const caller = new AbortController();
    const setTimer: SetTimer = (callback, ms) => {
      const stops = [idle.setTimer(callback, ms), total.setTimer(callback, ms)];
      return () => {
        for (const stop of stops) stop();
      };
    };
    await get(origin, { idleMs: 777, timeoutMs: 888, setTimer, signal: caller.signal });
    expect([idle.started(), total.started()]).toEqual([3, 1]);
    expect([idle.waiting(), total.waiting()]).toEqual([0, 0]);
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
  });

  it('ends when the caller gives up, also beforehand', async () => {
    const { origin, begun } = await stalling();
    const caller = new AbortController();
    const result = get(origin, { signal: caller.signal });
    await begun;
    caller.abort();
    expect(await result).toEqual({ kind: 'failed', code: 'network' });
    expect(await get(origin, { signal: AbortSignal.abort() })).toEqual({ kind: 'failed', code: 'network' });
  });

  it('ends also where fetch does not heed the signal', async () => {
    const { setTimer, ring } = timersOf(777);
    const result = get('https://feeds.example.org/', {
      fetch: () => new Promise(() => {}),
      timeoutMs: 777,
      setTimer,
    });
    ring();
    expect(await result).toEqual({ kind: 'failed', code: 'timeout' });
  });
});
