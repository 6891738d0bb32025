import { describe, expect, it } from 'vitest';
import { fetchFeed } from '@/utils/fetcher/fetch-feed';
import { isPrivateAddress } from '@/utils/fetcher/private-address';

const insides = [
  'http://localhost:3000/feed',
  'https://feeds.localhost/',
  'http://printer/',
  'http://nas.local/rss',
  'http://router.lan./',
  'http://db.internal/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/',
  'http://[::1]/',
  'http://[fe80::1]/',
  'http://[fd12:3456::1]/',
  'http://[::ffff:192.168.0.1]/',
  'http://[64:ff9b::10.0.0.1]/',
];
const outsides = [
  'https://news.example.org/feed',
  'http://172.32.0.1/',
  'http://9.255.255.255/',
  'http://192.167.1.1/',
  'http://100.128.0.1/',
  'http://[2001:db8::1]/',
  'http://[::ffff:8.8.8.8]/',
  'https://local.example.org/',
  'https://mylocalhost.org/',
];

describe('isPrivateAddress', () => {
  it.each(insides)('%s is inside', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });
  it.each(outsides)('%s is outside', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe('a feed on the web that leads into the own network', () => {
  let pulls = 0;
  /** What the browser hands over after it has followed a redirect; counts how often its body is asked for more. */
  const answeredFrom = (url: string) => async (): Promise<Response> => {
    pulls = 0;
    const pull = (controller: ReadableStreamDefaultController) => {
      pulls += 1;
      controller.enqueue(new TextEncoder().encode('secret'));
      controller.close();
    };
    const response = new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };

  it('is refused, and nothing of the answer is read', async () => {
    const options = { fetch: answeredFrom('http://192.168.1.1/feed') as typeof fetch };
    expect(await fetchFeed({ url: 'https://news.example.org/feed' }, options)).toEqual({
      kind: 'failed',
      code: 'private-address',
    });
    expect(pulls).toBe(0);
  });

  it('is taken where the reader named such a host to begin with', async () => {
    const options = { fetch: answeredFrom('http://127.0.0.1:8080/feed') as typeof fetch };
    expect(await fetchFeed({ url: 'http://localhost:8080/feed' }, options)).toMatchObject({ text: 'secret' });
    expect(pulls).toBe(1);
  });
});
