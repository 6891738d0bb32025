import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { feedOf, smallItem } from './good-feed';
import { type FeedExchange, feedType, type HostileFeed, sendWhole } from './hostile-feed';

const megabyte = 1024 * 1024;
const opening = '{"version":"https://jsonfeed.org/version/1.1","title":"A feed","items":[],"filler":"';
const tooLarge = [{ error: 'too-large' }] as const;

/** A feed whose last field is so many megabytes of the letter a, made as it is read. */
function* filled(megabytes: number): Generator<string> {
  yield opening;
  const block = 'a'.repeat(megabyte);
  for (let i = 0; i < megabytes; i++) yield block;
  yield '"}';
}

/** Streams with back-pressure; a client that hangs up ends it without noise. */
async function stream(
  source: Iterable<string>,
  { response, signal }: FeedExchange,
  gzip: boolean,
): Promise<void> {
  const encoding = gzip ? { 'content-encoding': 'gzip' } : {};
  response.writeHead(200, { 'content-type': feedType, ...encoding });
  const readable = Readable.from(source);
  const done = gzip
    ? pipeline(readable, createGzip({ level: 1 }), response, { signal })
    : pipeline(readable, response, { signal });
  await done.catch(() => undefined);
}

export const oversizedFeeds: readonly HostileFeed[] = [
  {
    name: 'sixty-megabytes',
    description: 'A body of 60 MB, its length not told',
    expected: tooLarge,
    answer: (exchange) => void stream(filled(60), exchange, false),
  },
  {
    name: 'sixty-megabytes-announced',
    description: 'A body of 60 MB, its Content-Length told',
    expected: tooLarge,
    answer: (exchange) => sendWhole(exchange, [...filled(60)].join('')),
  },
  {
    name: 'endless',
    description: 'A body that never ends',
    expected: tooLarge,
    endless: true,
    answer: (exchange) => void stream(filled(Number.POSITIVE_INFINITY), exchange, false),
  },
  {
    name: 'gzip-bomb',
    description: 'About 5 MB on the wire, over 1 GB when inflated',
    expected: tooLarge,
    answer: (exchange) => void stream(filled(1100), exchange, true),
  },
  {
    name: 'ten-thousand-stories',
    description: '10,000 small stories, each without a fault',
    expected: [{ stories: 'some' }, { error: 'too-large' }],
    answer: (exchange) => {
      const items = Array.from({ length: 10_000 }, (_, i) => smallItem(`story-${i}`));
      sendWhole(exchange, feedOf(items));
    },
  },
  {
    name: 'deep-nesting',
    description: '100,000 lists, each in the other',
    expected: [{ error: 'invalid' }, { error: 'not-a-feed' }, { stories: 0 }],
    answer: (exchange) =>
      sendWhole(exchange, feedOf('deep').replace('"deep"', '['.repeat(100_000) + ']'.repeat(100_000))),
  },
];
