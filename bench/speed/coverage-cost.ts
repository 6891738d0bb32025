import MiniSearch from 'minisearch';
import { compareStory } from '@/utils/engine/comparison/compare-story';
import type { ComparedStory } from '@/utils/engine/comparison/compared-story';
import { buildStory } from '@/utils/engine/story/build-story';
import type { StoryArticle } from '@/utils/model/story-article';
import { type Row, rowOf } from './row';
import { syntheticArticles } from './story-cost';
import { timeOf } from './time-of';

const now = Date.UTC(2026, 1, 1);

/** A story of so many sources with all of their texts at hand, and one of them open. */
function comparedStory(size: number): ComparedStory {
  const articles = syntheticArticles(size);
  const story = buildStory({ id: 's', articles, now });
  if (!story) throw new Error('no story was built');
  const byAddress = new Map(articles.map((article) => [article.url, article]));
  const texts = new Map(
    story.sources.flatMap(({ url }, i) => {
      const text = byAddress.get(url);
      return text ? [[i + 1, text] as const] : [];
    }),
  );
  const [here, article] = [...texts][0] ?? [];
  return { story, texts, earlierTitles: new Map(), article, here };
}

function search(texts: Iterable<StoryArticle>): MiniSearch {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll([...texts]);
  return index;
}

/** What it costs to compare an open article with its story, beside having MiniSearch index the same texts. */
export async function* coverageCost(): AsyncGenerator<Row> {
  for (const size of [5, 20]) {
    const [few, many] = [comparedStory(size), comparedStory(10 * size)];
    yield rowOf({
      name: `coverage of a story of ${size} sources`,
      ours: timeOf(() => compareStory(few)),
      peer: timeOf(() => search(few.texts.values())),
      peerName: 'minisearch (index only)',
      unit: 'ms',
      tenfold: timeOf(() => compareStory(many)),
    });
  }
}
