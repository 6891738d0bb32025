import MiniSearch from 'minisearch';
import { randomOf } from '@/bench/training/random';
import { buildStory } from '@/utils/engine/story/build-story';
import type { StoryArticle } from '@/utils/model/story-article';
import { type Row, rowOf } from './row';
import { commonWord, wordOf } from './synthetic-stories';
import { timeOf } from './time-of';

/** Articles of one story: 40 sentences of about 18 words each, a third of them words of the story. */
export function syntheticArticles(count: number): StoryArticle[] {
  const random = randomOf(count);
  const own = Array.from({ length: 200 }, (_, i) => wordOf(40_000 + 7 * i));
  const word = () =>
    random() < 0.33 ? (own[Math.floor(own.length * random() ** 2)] ?? '') : commonWord(random);
  const words = (n: number) => Array.from({ length: n }, word).join(' ');
  const sentence = () => {
    const text = words(10 + Math.floor(16 * random()));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    url: `https://paper${i}.example.org/${i}`,
    publisher: `Paper ${i}`,
    title: words(9),
    text: Array.from({ length: 40 }, sentence).join('\n\n'),
    published: new Date(Date.UTC(2026, 0, 1, i)).toISOString(),
    language: 'en',
  }));
}

const now = Date.UTC(2026, 1, 1);
function search(articles: readonly StoryArticle[]): MiniSearch {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(articles);
  return index;
}

/** What it costs to build a story of so many full texts, beside having MiniSearch index them. */
export async function* storyCost(): AsyncGenerator<Row> {
  for (const size of [5, 20, 100]) {
    const [few, many] = [syntheticArticles(size), syntheticArticles(10 * size)];
    // Articles as they come from the store: nothing is remembered of them.
    const build = (articles: readonly StoryArticle[]) =>
      buildStory({ id: 's', articles: articles.map((article) => ({ ...article })), now });
    yield rowOf({
      name: `build a story of ${size} full texts`,
      ours: timeOf(() => build(few)),
      peer: timeOf(() => search(few)),
      peerName: 'minisearch (index only)',
      unit: 'ms',
      tenfold: timeOf(() => build(many)),
    });
  }
}
