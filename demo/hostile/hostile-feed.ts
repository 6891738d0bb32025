import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FeedErrorCode } from '@/utils/model/feed';

/** What a careful reader of feeds makes of it. */
export type FeedOutcome =
  | { readonly stories: number | 'some'; readonly problems?: boolean }
  | { readonly error: FeedErrorCode; readonly status?: number };

export interface FeedExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What stands in the path after the feed's own name; `2` of `/redirect-chain/2`. */
  readonly rest: string;
  /** How often this feed was asked before. */
  readonly visits: number;
  /** Goes off when the exchange is over, or the server closes: timers and generators stop there. */
  readonly signal: AbortSignal;
}

/** A feed that misbehaves in one way. */
export interface HostileFeed {
  readonly name: string;
  readonly description: string;
  /** Any of these is right: clients differ in what they can tell. */
  readonly expected: readonly FeedOutcome[];
  /** The outcome of asking again, where that differs. */
  readonly again?: readonly FeedOutcome[];
  /** Ends only by the client's own limits of time or size. */
  readonly endless?: boolean;
  /** Served over TLS by the server with the self-signed certificate. */
  readonly tls?: boolean;
  answer(exchange: FeedExchange): void;
}

export const feedType = 'application/feed+json; charset=utf-8';

/** Sends a whole body, its length told. */
export function sendWhole(
  { response }: FeedExchange,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { 'content-type': feedType, 'content-length': bytes.length, ...headers });
  response.end(bytes);
}
