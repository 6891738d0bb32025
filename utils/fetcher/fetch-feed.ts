import { decodeText } from '@/utils/model/decode-text';
import type { FeedErrorCode } from '@/utils/model/feed';
import { type Deadline, type SetTimer, startDeadline } from './deadline';
import { freshMs } from './fresh-ms';
import { isPrivateAddress } from './private-address';
import { readBody } from './read-body';
import { retryAfterMs } from './retry-after';

export interface FeedRequest {
  readonly url: string;
  /** The validators of the last answer, for a conditional request. */
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  /** Longest body after decompression, in bytes: 16 MB unless told. */
  readonly maxBytes?: number;
  /** Longest time in all, in milliseconds: 25 s unless told. A background that seems idle is ended after 30 s. */
  readonly timeoutMs?: number;
  /** Longest time without a byte, in milliseconds: 10 s unless told. */
  readonly idleMs?: number;
  readonly setTimer?: SetTimer;
}

export type FetchResult =
  | {
      readonly kind: 'ok';
      readonly text: string;
      readonly etag?: string;
      readonly lastModified?: string;
      /** After redirects. */
      readonly url: string;
      /** For how long the server calls its answer fresh. */
      readonly freshMs?: number;
    }
  | { readonly kind: 'not-modified'; readonly url: string; readonly freshMs?: number }
  | FetchFailure;

type FetchFailureCode = 'network' | 'timeout' | 'http' | 'too-large' | 'truncated' | 'private-address';

export interface FetchFailure {
  readonly kind: 'failed';
  readonly code: Extract<FeedErrorCode, FetchFailureCode>;
  /** For `http`. */
  readonly status?: number;
  readonly retryAfterMs?: number;
}

/**
 * Fetches a feed, without cookies, without a referrer, past the browser's cache, and only the news where the server can tell.
 * Whatever the network does is an outcome, never an exception; a caller who gives up gets `network`. Where a feed on the web
 * leads into the reader's own network, nothing of the answer is read.
 */
export async function fetchFeed(request: FeedRequest, options: FetchOptions): Promise<FetchResult> {
  const { timeoutMs: totalMs = 25_000, idleMs = 10_000, signal, setTimer } = options;
  const deadline = startDeadline({
    totalMs,
    idleMs,
    ...(signal === undefined ? {} : { signal }),
    ...(setTimer === undefined ? {} : { setTimer }),
  });
  try {
    const response = await ask(request, options.fetch, deadline);
    return response ? await answer(response, request, options, deadline) : interrupted(deadline, 'network');
  } finally {
    deadline.end();
  }
}

const failed = (code: FetchFailure['code']): FetchFailure => ({ kind: 'failed', code });

const interrupted = (deadline: Deadline, code: 'network' | 'truncated'): FetchFailure =>
  failed(deadline.isOver() ? 'timeout' : deadline.signal.aborted ? 'network' : code);

const feedTypes =
  'application/feed+json, application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.9, */*;q=0.1';

/** The answer's head; undefined where none came. */
async function ask(
  request: FeedRequest,
  fetch: FetchOptions['fetch'],
  deadline: Deadline,
): Promise<Response | undefined> {
  try {
    const answered = fetch(request.url, {
      headers: { accept: feedTypes, ...validators(request) },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Ours is the only copy; with the browser's in between, a 304 would come back as its 200.
      cache: 'no-store',
      redirect: 'follow',
      signal: deadline.signal,
    });
    const response = await deadline.race(answered);
    deadline.touch();
    return response;
  } catch {
    return undefined;
  }
}

/** A validator that cannot stand in a header would fail every request from then on. */
const isHeaderValue = (value: string | undefined): value is string =>
  value !== undefined && /^[\x21-\x7e\x80-\xff]([\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/.test(value);

function validators({ etag, lastModified }: FeedRequest): Record<string, string> {
  return {
    ...(isHeaderValue(etag) ? { 'if-none-match': etag } : {}),
    ...(isHeaderValue(lastModified) ? { 'if-modified-since': lastModified } : {}),
  };
}

async function answer(
  response: Response,
  request: FeedRequest,
  options: FetchOptions,
  deadline: Deadline,
): Promise<FetchResult> {
  const { status, headers } = response;
  const url = response.url || request.url;
  if (isPrivateAddress(url) && !isPrivateAddress(request.url)) {
    response.body?.cancel().catch(() => {});
    return failed('private-address');
  }
  const isConditional = Object.keys(validators(request)).length > 0;
  // Part of a feed (206) was not asked for either.
  if (response.ok && status !== 206) return read(response, request, options, deadline);
  response.body?.cancel().catch(() => {});
  if (status === 304 && isConditional) return { kind: 'not-modified', url, ...freshness(headers) };
  const wait = retryAfterMs(headers, Date.now());
  return { ...failed('http'), status, ...(wait === undefined ? {} : { retryAfterMs: wait }) };
}

const freshness = (headers: Headers): { freshMs?: number } => {
  const fresh = freshMs(headers);
  return fresh === undefined ? {} : { freshMs: fresh };
};

async function read(
  response: Response,
  request: FeedRequest,
  { maxBytes = 16_000_000 }: FetchOptions,
  deadline: Deadline,
): Promise<FetchResult> {
  const { headers, body } = response;
  try {
    const bytes = body ? await readBody(body, maxBytes, deadline) : new Uint8Array();
    if (bytes === 'too-large') return failed('too-large');
    const etag = headers.get('etag');
    const lastModified = headers.get('last-modified');
    return {
      kind: 'ok',
      text: decodeText(bytes, headers.get('content-type')),
      ...(etag ? { etag } : {}),
      ...(lastModified ? { lastModified } : {}),
      url: response.url || request.url,
      ...freshness(headers),
    };
  } catch {
    return interrupted(deadline, 'truncated');
  }
}
