import { X509Certificate } from 'node:crypto';
import { request } from 'node:http';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedOutcome, HostileFeed } from '@/demo/hostile/hostile-feed';
import { hostileFeeds } from '@/demo/hostile/index';
import { selfSignedCertificate } from '@/demo/hostile/self-signed';
import { type HostileFeeds, startHostileFeeds } from '@/demo/hostile-feeds';
import { parseFeed } from '@/utils/engine/feed/parse-feed';
import { fetchFeed } from '@/utils/fetcher/fetch-feed';

let server: HostileFeeds;
beforeAll(async () => {
  server = await startHostileFeeds();
});
afterAll(() => server.close());

describe('a hostile feed', () => {
  it.each(hostileFeeds.map((feed) => [feed.name, feed] as const))(
    'comes to what its row says: %s',
    async (_name, feed) => {
      expectOutcome(await read(feed), feed.expected);
      if (feed.again) expectOutcome(await read(feed), feed.again);
    },
  );
});

describe('the gzip bomb', () => {
  it('is small on the wire: over a hundred times larger when inflated', async () => {
    const { wire, inflated } = await inflate(server.url('gzip-bomb'), 64 * 1024 * 1024);
    expect(inflated).toBeGreaterThanOrEqual(64 * 1024 * 1024);
    expect(wire).toBeLessThan(inflated / 100);
  });
});

describe('the certificate', () => {
  it('is one for localhost, signed by itself, valid today and not for ever', () => {
    const { cert } = selfSignedCertificate();
    const parsed = new X509Certificate(cert);
    expect(parsed.checkHost('localhost')).toBe('localhost');
    expect(parsed.verify(parsed.publicKey)).toBe(true);
    expect(parsed.subject).toBe(parsed.issuer);
    expect(Date.parse(parsed.validFrom)).toBeLessThan(Date.now());
    expect(Date.parse(parsed.validTo)).toBeGreaterThan(Date.now());
  });
});

describe('the server of hostile feeds', () => {
  it('closes while answers are still going out', async () => {
    const own = await startHostileFeeds();
    const open = ['stalls', 'silent', 'slow-loris', 'endless'].map((name) =>
      fetch(own.url(name)).catch(() => null),
    );
    await Promise.race(open);
    await own.close();
    const answers = await Promise.all(open);
    await Promise.all(answers.map((answer) => answer?.body?.cancel().catch(() => undefined)));
    await expect(fetch(own.url('fair'))).rejects.toThrow();
  });

  it('has no feed that is not in its table', () => {
    expect(() => server.url('nothing')).toThrow('nothing');
  });
});

/** Reads a feed as the extension does, with little patience where the feed is meant to wear it out. */
async function read(feed: HostileFeed): Promise<FeedOutcome> {
  const limits = { timeoutMs: feed.endless ? 1_600 : 30_000, idleMs: feed.endless ? 1_200 : 10_000 };
  const result = await fetchFeed({ url: server.url(feed.name) }, { fetch, ...limits });
  if (result.kind === 'not-modified') throw new Error('nothing was known that could be unmodified');
  if (result.kind === 'failed')
    return {
      // As the service has it: gone for good is the end of a subscription.
      error: result.status === 410 ? 'ended' : result.code,
      ...(result.status === undefined ? {} : { status: result.status }),
    };
  const parsed = parseFeed({ text: result.text, url: result.url });
  if (!parsed.ok) return { error: parsed.code };
  return { stories: parsed.stories.length, problems: parsed.problems.length > 0 };
}

function expectOutcome(found: FeedOutcome, expected: readonly FeedOutcome[]): void {
  const fits = expected.some((outcome) =>
    Object.entries(outcome).every(([key, value]) => {
      const actual: unknown = Object.entries(found).find(([name]) => name === key)?.[1];
      return value === 'some' ? Number(actual) > 0 : actual === value;
    }),
  );
  expect(fits, `${JSON.stringify(found)} is none of ${JSON.stringify(expected)}`).toBe(true);
}

function inflate(url: string, enough: number): Promise<{ wire: number; inflated: number }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, (response) => {
      let wire = 0;
      let inflated = 0;
      const gunzip = createGunzip();
      response.on('data', (chunk: Buffer) => {
        wire += chunk.length;
      });
      gunzip.on('data', (chunk: Buffer) => {
        inflated += chunk.length;
        if (inflated < enough) return;
        response.destroy();
        resolve({ wire, inflated });
      });
      response.pipe(gunzip);
    });
    sent.on('error', reject);
    sent.end();
  });
}
