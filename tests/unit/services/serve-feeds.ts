import { serve } from '../fetcher/loopback';

export interface ServedFeeds {
  /** Sets what the feed of that name answers from now on, and gives back its address. */
  tell(name: string, body: string, answer?: { status?: number; headers?: Record<string, string> }): string;
  /** Names of the feeds that were asked, in their order. */
  readonly asked: string[];
}

/** Feeds on a real server, whose answers a test can change. */
export async function serveFeeds(): Promise<ServedFeeds> {
  const answers = new Map<string, { body: string; status: number; headers: Record<string, string> }>();
  const asked: string[] = [];
  const origin = await serve((request, response) => {
    const name = (request.url ?? '').slice(1);
    asked.push(name);
    const answer = answers.get(name);
    response.writeHead(answer?.status ?? 404, answer?.headers).end(answer?.body);
  });
  return {
    asked,
    tell: (name, body, { status = 200, headers = {} } = {}) => {
      answers.set(name, { body, status, headers });
      return `${origin}/${name}`;
    },
  };
}
