import type { ServerResponse } from 'node:http';
import { listenOnLoopback } from '@/demo/server/listen';

/** A feed whose answer comes when the test lets it. */
export interface SlowFeed {
  readonly url: string;
  /** Questions that wait for their answer. */
  readonly waiting: () => number;
  /** From now on it answers, and so it does to all that wait. */
  answer(): void;
  /** From now on it lets everybody wait. */
  hold(): void;
  close(): Promise<void>;
}

const body = (edition: number) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Slow',
    items: Array.from({ length: 10 * edition }, (_, i) => ({
      id: `slow-${i}`,
      url: `https://slow.example/${i}`,
      title: `The council of district ${i} decides on its budget`,
      content_text: `The council of district ${i} decides on its budget, after a long night.`,
    })),
  });

export async function openSlowFeed(): Promise<SlowFeed> {
  const held: ServerResponse[] = [];
  let isHolding = false;
  let edition = 0;
  const send = (response: ServerResponse) => {
    edition += 1;
    response.writeHead(200, { 'content-type': 'application/feed+json', etag: `"${edition}"` });
    response.end(body(Math.min(edition, 9)));
  };
  const { port, close } = await listenOnLoopback((_request, response) => {
    if (!isHolding) return send(response);
    held.push(response);
    response.on('close', () => held.splice(held.indexOf(response), 1));
  });
  return {
    url: `http://127.0.0.1:${port}/feed.json`,
    waiting: () => held.length,
    answer: () => {
      isHolding = false;
      for (const response of [...held]) send(response);
    },
    hold: () => {
      isHolding = true;
    },
    close,
  };
}
