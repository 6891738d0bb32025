import { parseArgs } from 'node:util';
import { shownText } from '@/utils/engine/summary/build-summary';
import { summarise } from '@/utils/engine/summary/summarise';
import type { StoryArticle } from '@/utils/model/story-article';
import { readRows } from './matches';

interface StoryRow {
  readonly id: string;
  readonly articles: readonly { readonly [field in keyof StoryArticle]?: StoryArticle[field] | null }[];
}

/** Collections write null or an empty text where they have nothing. */
export function storyArticle(row: StoryRow['articles'][number]): StoryArticle {
  const told = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  return { id: '', title: '', ...Object.fromEntries(told) };
}

/** `summaries STORIES.jsonl [--words N]`: rows {"id", "sentences": [{"text", "citations": [article ids]}]}. */
export async function predictSummaries(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { words: { type: 'string' } },
  });
  const words = values.words === undefined ? undefined : Number(values.words);
  for (const { id, articles } of readRows<StoryRow>(positionals[0] ?? '')) {
    const { told, sections } = summarise(articles.map(storyArticle), words);
    const sentences = sections.flatMap((section) => section.sentences);
    const row = {
      id,
      sentences: sentences.map((cited) => ({
        text: shownText(cited),
        citations: cited.citations.map(({ article }) => told.articles[article]?.id),
      })),
    };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}
