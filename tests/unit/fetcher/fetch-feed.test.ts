import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FeedRequest } from '@/utils/fetcher/fetch-feed';
import { get, serve, serveSocket } from './loopback';

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
    expect(await get(origin, {}, { etag: '"1"' })).toMatchObject({ kind: 'not-modified' });
    expect(await get(origin, {}, { lastModified: 'then' })).toMatchObject({ kind: 'not-modified' });
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
