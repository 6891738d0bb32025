import { goodFeed, goodStories } from './good-feed';
import { type FeedExchange, type HostileFeed, sendWhole } from './hostile-feed';

const good = [{ stories: goodStories }];
const httpError = (status: number) => [{ error: 'http' as const, status }];

const plain = { 'content-type': 'text/plain; charset=utf-8' };

const status = (
  code: number,
  description: string,
  headers: Readonly<Record<string, string>> = {},
): HostileFeed => ({
  name: `status-${code}`,
  description,
  expected: code === 410 ? [{ error: 'ended', status: 410 }] : httpError(code),
  answer: (exchange) => sendWhole(exchange, 'No.\n', { ...plain, ...headers }, code),
});

function redirect({ response }: FeedExchange, location: string): void {
  response.writeHead(302, { location, 'content-length': 0 });
  response.end();
}

/** Number of redirects before the feed itself. */
const hops = 5;

export const oddStatuses: readonly HostileFeed[] = [
  status(404, 'Not found'),
  status(410, 'Gone'),
  status(429, 'Too many requests; Retry-After says two minutes', { 'retry-after': '120' }),
  status(503, 'Unavailable until a date that has passed', { 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' }),
  {
    name: 'status-500-then-200',
    description: 'An error at first, then the right feed',
    expected: httpError(500),
    again: good,
    answer: (exchange) =>
      exchange.visits === 0 ? sendWhole(exchange, 'Oops.\n', plain, 500) : sendWhole(exchange, goodFeed),
  },
  {
    name: 'unasked-304',
    description: '"Not modified" to a client that has nothing yet',
    expected: httpError(304),
    answer: ({ response }) => {
      response.writeHead(304, { etag: '"never-sent"' });
      response.end();
    },
  },
  {
    name: 'redirect-loop',
    description: 'Two addresses that redirect to each other',
    expected: [{ error: 'network' }],
    answer: (exchange) => redirect(exchange, exchange.rest === 'b' ? '/redirect-loop/a' : '/redirect-loop/b'),
  },
  {
    name: 'redirect-for-ever',
    description: 'Every address redirects to another new one',
    expected: [{ error: 'network' }],
    answer: (exchange) => redirect(exchange, `/redirect-for-ever/${(Number(exchange.rest) || 0) + 1}`),
  },
  {
    name: 'redirect-chain',
    description: `${hops} redirects, then the right feed`,
    expected: good,
    answer: (exchange) => {
      const hop = Number(exchange.rest) || 0;
      if (hop < hops) redirect(exchange, `/redirect-chain/${hop + 1}`);
      else sendWhole(exchange, goodFeed);
    },
  },
  {
    name: 'redirect-to-file',
    description: 'A redirect to a file of the reader’s own machine',
    expected: [{ error: 'network' }],
    answer: (exchange) => redirect(exchange, 'file:///etc/hosts'),
  },
];
