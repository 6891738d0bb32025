import type { ToldBySource } from '@/utils/engine/disagreement/found-figure';
import type { StoryArticle } from '@/utils/model/story-article';
import type { ComparedStory } from './compared-story';
import { storyClaims } from './story-claims';

/** What each source tells, as far as it is at hand: its headline and text, quotes of it, and claims that cite it alone. */
export function toldBySources({ story, texts, article, here }: ComparedStory): ToldBySource[] {
  const claims = claimsBySource(story);
  const sources = story.sources.map(({ headline, publisher, published, language }, i): ToldBySource => {
    const text = i + 1 === here ? article : texts.get(i + 1);
    return {
      source: i + 1,
      publisher,
      headline,
      ...(published === undefined ? {} : { published }),
      ...(language === undefined ? {} : { language }),
      ...bodyOf(text),
      claims: claims.get(i + 1) ?? [],
    };
  });
  return article && here === undefined ? [...sources, openArticle(article)] : sources;
}

const openArticle = (article: StoryArticle): ToldBySource => ({
  headline: article.title,
  ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
  ...(article.published === undefined ? {} : { published: article.published }),
  ...(article.language === undefined ? {} : { language: article.language }),
  ...bodyOf(article),
});

const bodyOf = (article: StoryArticle | undefined): Pick<ToldBySource, 'description' | 'text'> => ({
  ...(article?.description === undefined ? {} : { description: article.description }),
  ...(article?.text === undefined ? {} : { text: article.text }),
});

function claimsBySource(story: ComparedStory['story']): Map<number, string[]> {
  const claims = new Map<number, string[]>();
  const add = (source: number, text: string) => claims.set(source, [...(claims.get(source) ?? []), text]);
  for (const { text, citations } of storyClaims(story)) {
    const [only] = citations;
    if (only && citations.every(({ source }) => source === only.source)) add(only.source, text);
    for (const { source, quote } of citations) if (quote) add(source, quote);
  }
  return claims;
}
