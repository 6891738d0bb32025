import { buildSummary } from '@/utils/engine/summary/build-summary';
import { buildTimeline } from '@/utils/engine/timeline/build-timeline';
import { plainText } from '@/utils/model/plain-text';
import type { Story } from '@/utils/model/story';
import type { StoryArticle } from '@/utils/model/story-article';
import { chooseHeadline } from './choose-headline';
import { mainLanguage } from './main-language';
import { numberSources } from './number-sources';

export interface StoryInput {
  /** Unique in its feed: the cluster's key. */
  readonly id: string;
  readonly articles: readonly StoryArticle[];
  /** The revision that is stored: sources keep their numbers, and a story that says the same is the same revision. */
  readonly previous?: Story;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The story that articles of one cluster tell: headline, cited summary, numbered sources, timeline. Pure; the order of the
 * articles does not matter. Undefined where no article has an address and a headline. Returns `previous` itself when nothing
 * in the story has changed; otherwise `revision` is one more than that of `previous`, and `updated` the moment of the
 * newest article (or `now`, where none is dated or the clock is behind).
 *
 * Summary and headline are in the language that most articles are in; the others are sources all the same.
 */
export function buildStory({ id, articles, previous, now }: StoryInput): Story | undefined {
  const numbered = numberSources(articles, previous);
  if (numbered.length === 0) return undefined;
  const used = numbered.map(({ article }) => article);
  const numbers = new Map(used.map((article, i) => [article.id, i + 1]));
  const language = mainLanguage(used);
  const spoken = used.filter((article) => language === undefined || mainLanguage([article]) === language);
  const numberOf = (article: string) => numbers.get(article) ?? 1;
  const story: Story = {
    id,
    headline: plainText(chooseHeadline(spoken, language ?? 'en')),
    ...(language === undefined ? {} : { language }),
    updated: updatedOf(used, now),
    revision: (previous?.revision ?? 0) + 1,
    sections: buildSummary(spoken, numberOf),
    sources: numbered.map(({ source }) => source),
    timeline: buildTimeline(used, { now: new Date(now).toISOString(), ...(language && { language }) }),
  };
  return previous && saysTheSame(story, previous) ? previous : story;
}

/** The newest date of the articles that is not in the future. */
function updatedOf(articles: readonly StoryArticle[], now: number): string {
  const dates = articles
    .flatMap(({ published, updated }) => [published, updated])
    .map((date) => Date.parse(date ?? ''))
    .filter((time) => time <= now);
  return new Date(dates.length === 0 ? now : Math.max(...dates)).toISOString();
}

function saysTheSame(a: Story, b: Story): boolean {
  const said = ({ headline, language, sections, sources, timeline }: Story) =>
    JSON.stringify([headline, language, sections, sources, timeline]);
  return said(a) === said(b);
}
