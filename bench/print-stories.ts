/**
 * `npx tsx bench/print-stories.ts`: ten stories as they come out, as Markdown for docs/engine.md. Those of the demo newsroom
 * in full; of those in ../shared/data, whose texts are others', only headings, and of each sentence the article's id, its
 * offset and its first words.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stories } from '@/demo/stories';
import { mainLanguage } from '@/utils/engine/story/main-language';
import { summarise } from '@/utils/engine/summary/summarise';
import type { StoryArticle } from '@/utils/model/story-article';
import { readRows } from './tasks/matches';
import { storyArticle } from './tasks/summaries';

const data = join(import.meta.dirname, '../../shared/data/clusters/g5w1h');
/** Few and many sources, a serial story, a wire text that many copied, sport, a launch. */
const clusters = [
  '70:north_Korea_hokkaido_missile',
  '68:truck_attack_in_nice',
  '21:berlin_sets_up_new_years_eve_safe_zone_for_women_amid_sexual_assault_concerns',
  '4:nyc_subway_work_trains_collide_in_tunnel_1_worker_injured',
  '49:First_Falcon_Heavy_launch',
];

function print(title: string, articles: readonly StoryArticle[], full: boolean): void {
  // As `buildStory` does: in the language that most articles are in.
  const language = mainLanguage(articles);
  const { told, sections } = summarise(articles.filter((article) => mainLanguage([article]) === language));
  console.log(`### ${title}: ${articles.length} sources\n`);
  for (const { heading, sentences } of sections) {
    console.log(`**${heading}**\n`);
    for (const { sentence, citations } of sentences) {
      const others = citations.length - 1;
      const ids = `${told.articles[sentence.article]?.id} ${sentence.part} ${sentence.start}`;
      const shown = full ? sentence.text : `(${ids}) ${sentence.text.split(' ').slice(0, 7).join(' ')} …`;
      console.log(`- ${shown}${others > 0 ? ` [+${others}]` : ''}`);
    }
    console.log();
  }
}

for (const { headline, id, articles } of stories) {
  const told = articles.map((article, i) => ({
    id: `${id}-${i}`,
    publisher: article.publisher,
    title: article.headline,
    description: article.standfirst,
    text: article.paragraphs.join('\n\n'),
    published: new Date(article.published).toISOString(),
  }));
  print(headline, told, true);
}

if (existsSync(data)) {
  const gold = readRows<{ id: string; cluster: string }>(join(data, 'gold.jsonl'));
  const clusterOf = new Map(gold.map(({ id, cluster }) => [id, cluster]));
  const articles = readRows<Parameters<typeof storyArticle>[0]>(join(data, 'articles.jsonl')).map(
    storyArticle,
  );
  for (const cluster of clusters)
    print(
      cluster.replaceAll('_', ' '),
      articles.filter(({ id }) => clusterOf.get(id) === cluster),
      false,
    );
}
