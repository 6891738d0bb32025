import { randomOf } from '@/bench/training/random';
import type { Article } from '@/utils/model/article';
import { askedAbout, reportAt } from '../speed/synthetic-library';
import { commonWord } from '../speed/synthetic-stories';
import { placesOfEvent, publishedAt } from './feed-documents';
import type { LoadShape } from './shape';

/** An article that no feed tells, of a story that was made here. */
export interface AskedArticle {
  readonly path: string;
  readonly article: Article;
}

const day = 24 * 3_600_000;
const fillings = 3;
const wordsEach = 60;

/** Article `i` of `count`, of events that are spread over the whole profile. */
export function askedArticle(shape: LoadShape, i: number, count: number, now: number): AskedArticle {
  const event = Math.floor(((i + 0.5) * shape.madeHere) / count);
  const places = placesOfEvent(event);
  const [founder = 0] = places;
  const { title, description } = askedAbout(founder);
  const path = `/read/${event}`;
  const published = new Date(publishedAt(shape, founder, now) + day).toISOString();
  const url = `http://elsewhere.localhost${path}`;
  const told = places.map((place) => `${reportAt(place).description}`);
  const text = [description, ...told, ...filling(event)].join('\n\n');
  return { path, article: { url, headline: title, authors: ['Ann Lee'], published, text } };
}

/** What articles say besides: words that every story has. */
function filling(seed: number): readonly string[] {
  const random = randomOf(seed + 1);
  return Array.from(
    { length: fillings },
    () => `${Array.from({ length: wordsEach }, () => commonWord(random)).join(' ')}.`,
  );
}

/** The page of an article, as a newspaper marks it up. */
export function articlePage({ headline, text, published }: Article): string {
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: published,
    author: { '@type': 'Person', name: 'Ann Lee' },
  });
  const body = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><script type="application/ld+json">${data}</script></head>
<body><article><h1>${headline}</h1><p>By Ann Lee</p><time datetime="${published}">yesterday</time>${body}</article></body></html>`;
}
