import { buildTimeline } from '@/utils/engine/timeline/build-timeline';
import type { StoryArticle } from '@/utils/model/story-article';
import { readRows } from './matches';
import { storyArticle } from './summaries';

/** The articles of a file of rows. */
export const storyArticles = (path: string): StoryArticle[] =>
  readRows<Parameters<typeof storyArticle>[0]>(path).map(storyArticle);

/** `timeline ARTICLES.jsonl [--events N]`: rows {"date", "text", "citations": [article ids]}, and "planned" where true. */
export async function predictTimeline([path = '', ...args]: string[]): Promise<void> {
  const articles = storyArticles(path);
  const at = args.indexOf('--events');
  const events = at === -1 ? undefined : Number(args[at + 1]);
  if (events !== undefined && !(Number.isInteger(events) && events > 0)) {
    console.error('predict timeline: --events takes a whole number above 0');
    process.exitCode = 2;
    return;
  }
  for (const event of buildTimeline(articles, events === undefined ? {} : { events })) {
    const citations = [...new Set(event.citations.map(({ source }) => articles[source - 1]?.id))];
    const planned = event.planned ? { planned: true } : {};
    process.stdout.write(
      `${JSON.stringify({ date: event.date, text: event.text, citations, ...planned })}\n`,
    );
  }
}
