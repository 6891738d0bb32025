import { goodFeed, goodStories } from './good-feed';
import { type FeedExchange, feedType, type HostileFeed, sendWhole } from './hostile-feed';

const good = [{ stories: goodStories }];

/** One byte a second, until somebody hangs up. */
function drip({ response, signal }: FeedExchange): void {
  response.writeHead(200, { 'content-type': feedType });
  let sent = 0;
  const timer = setInterval(() => {
    response.write(goodFeed.charAt(sent % goodFeed.length));
    sent += 1;
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function sendHalf({ response }: FeedExchange): void {
  const body = Buffer.from(goodFeed);
  response.writeHead(200, { 'content-type': feedType, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}

export const brokenTransfers: readonly HostileFeed[] = [
  {
    name: 'length-too-long',
    description: 'Content-Length tells of twice as many bytes as come before the connection closes',
    expected: [{ error: 'network' }, { error: 'truncated' }],
    answer: sendHalf,
  },
  {
    name: 'length-too-short',
    description: 'Content-Length ends in the middle of the feed',
    expected: [{ error: 'truncated' }, { error: 'network' }],
    answer: ({ response }) => {
      response.shouldKeepAlive = false;
      const body = Buffer.from(goodFeed);
      response.writeHead(200, { 'content-type': feedType, 'content-length': Math.floor(body.length / 2) });
      response.end(body);
    },
  },
  {
    name: 'slow-loris',
    description: 'A byte a second',
    expected: [{ error: 'timeout' }],
    endless: true,
    answer: drip,
  },
  {
    name: 'stalls',
    description: 'The head, then nothing',
    expected: [{ error: 'timeout' }],
    endless: true,
    answer: ({ response }) => {
      response.writeHead(200, { 'content-type': feedType });
      response.flushHeaders();
    },
  },
  {
    name: 'silent',
    description: 'Takes the request and never answers',
    expected: [{ error: 'timeout' }],
    endless: true,
    answer: () => undefined,
  },
  {
    name: 'hangs-up',
    description: 'Closes the connection without a word',
    expected: [{ error: 'network' }],
    answer: ({ request }) => {
      request.socket.destroy();
    },
  },
  {
    name: 'truncated',
    description: 'A whole transfer of JSON that breaks off',
    expected: [{ error: 'truncated' }],
    answer: (exchange) => sendWhole(exchange, goodFeed.slice(0, goodFeed.length / 2)),
  },
  {
    name: 'empty',
    description: 'Nothing at all, with status 200',
    expected: [{ error: 'not-a-feed' }, { error: 'truncated' }],
    answer: (exchange) => sendWhole(exchange, ''),
  },
  {
    name: 'self-signed',
    description: 'The right feed behind a certificate that nobody vouches for',
    expected: [{ error: 'network' }],
    tls: true,
    answer: (exchange) => sendWhole(exchange, goodFeed),
  },
  {
    name: 'fair',
    description: 'The right feed, sent as it should be: for comparison',
    expected: good,
    answer: (exchange) => sendWhole(exchange, goodFeed),
  },
];
