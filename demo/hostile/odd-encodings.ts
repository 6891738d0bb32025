import { feedOf, goodFeed, goodStories, smallItem } from './good-feed';
import { type HostileFeed, sendWhole } from './hostile-feed';

const good = [{ stories: goodStories }];
const bom = '\uFEFF';

export const oddEncodings: readonly HostileFeed[] = [
  {
    name: 'page-as-feed',
    description: 'A web page that calls itself a feed',
    expected: [{ error: 'not-a-feed' }],
    answer: (exchange) =>
      sendWhole(
        exchange,
        '<!doctype html><title>Sign in</title><h1>Please sign in to the hotel’s network</h1>',
      ),
  },
  {
    name: 'feed-as-page',
    description: 'The right feed as text/html',
    expected: good,
    answer: (exchange) => sendWhole(exchange, goodFeed, { 'content-type': 'text/html; charset=utf-8' }),
  },
  {
    name: 'rss',
    description: 'A right feed of another format, with nothing in it',
    expected: [{ stories: 0 }],
    answer: (exchange) =>
      sendWhole(
        exchange,
        '<?xml version="1.0"?><rss version="2.0"><channel><title>A</title></channel></rss>',
        {
          'content-type': 'application/rss+xml',
        },
      ),
  },
  {
    name: 'utf-16',
    description: 'UTF-16 with a byte order mark',
    expected: [...good, { error: 'not-a-feed' }],
    answer: (exchange) =>
      sendWhole(exchange, Buffer.from(bom + goodFeed, 'utf16le'), {
        'content-type': 'application/feed+json; charset=utf-16',
      }),
  },
  {
    name: 'latin-1',
    description: 'Latin-1 bytes that are said to be UTF-8',
    expected: [{ stories: 1 }, { error: 'invalid' }],
    answer: (exchange) => {
      const item = smallItem('café', { title: 'Le maire déclare le café fermé à Orléans' });
      sendWhole(exchange, Buffer.from(feedOf([item]), 'latin1'));
    },
  },
  {
    name: 'byte-order-mark',
    description: 'UTF-8 with a byte order mark',
    expected: good,
    answer: (exchange) => sendWhole(exchange, bom + goodFeed),
  },
];
