import { withoutPublisher } from '@/utils/engine/article/publisher-suffix';
import { independentVoices } from '@/utils/engine/story/independent-publishers';
import { wordsOf } from '@/utils/engine/summary/words-of';
import type { StoryArticle } from '@/utils/model/story-article';

/** Among headlines that stand for the story nearly as well as the best one, the newest is taken. */
const nearlyBest = 0.85;

const fewestWords = 4;
const mostWords = 18;

/** Questions, teasers, opinions and live pages are headlines of an article, not of a story. */
const unfit =
  /[?？]|^(?:live|watch|opinion|analysis|editorial|exclusive|breaking|video|podcast|in pictures|explainer|fact check|liveblog|meinung|kommentar|opinión|avis|en direct)\b\s*[:|–—-]|^["“„«‘']|\b(?:here’s|here's|this is (?:why|how|what)|what we know|what to know|you need to know|things to)\b|^(?:why|how|what|wie|warum|pourquoi|comment|por qué|cómo)\s/iu;

/**
 * The headline of a story, word for word that of one of its articles without the outlet's name: the newest of those whose
 * words most other voices tell too. Empty only if no article has a headline.
 */
export function chooseHeadline(articles: readonly StoryArticle[], language: string): string {
  const voices = independentVoices(articles);
  const told = articles.map((article) => {
    const title = withoutPublisher(article.title, article.publisher === undefined ? [] : [article.publisher]);
    const lead = (article.description ?? article.text ?? '').slice(0, 300);
    const words = wordsOf(title, language);
    return { title, words, all: new Set([...words.content, ...wordsOf(lead, language).content]), article };
  });
  const scored = told.map(({ title, words, article }, i) => {
    const others = told.filter((_, j) => voices[j] !== voices[i]);
    const shared = (content: ReadonlySet<string>) =>
      [...words.content].filter((word) => content.has(word)).length / Math.max(1, words.content.size);
    const backing = others.reduce((sum, { all }) => sum + shared(all), 0) / Math.max(1, others.length);
    const when = article.updated ?? article.published ?? '';
    return { title, score: (0.2 + backing) * fitness(title, words.words.length), when, id: article.id };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const good = scored.filter(({ score, title }) => title !== '' && score >= nearlyBest * best);
  const key = ({ when, id }: (typeof scored)[number]) => `${when} ${id}`;
  return good.reduce(
    (a, b) => (key(b) > key(a) ? b : a),
    good[0] ?? { title: '', when: '', id: '', score: 0 },
  ).title;
}

function fitness(title: string, words: number): number {
  const short = words < fewestWords ? 0.5 : 1;
  const long = words > mostWords ? 0.8 : 1;
  const shouted = /\p{Lu}/u.test(title) && !/\p{Ll}/u.test(title) ? 0.7 : 1;
  return short * long * shouted * (unfit.test(title) ? 0.5 : 1);
}
