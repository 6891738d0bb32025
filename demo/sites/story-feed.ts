import type { DemoArticle } from '../article';
import type { AddressOf } from '../demo-page';
import { escapeHtml } from '../html';
import { publishers } from '../publishers/index';
import type { DemoSection, DemoStory } from '../story';

/** Where the newsroom explains `_story`; JSON Feed asks for such an address in `about`. */
export const aboutPath = '/about-story-feeds';

/** Stories as a JSON Feed 1.1 with `_story` objects, as docs/story-feed.md describes it. */
export function storyFeed(stories: readonly DemoStory[], addressOf: AddressOf): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The demo newsroom’s stories',
    description: 'Invented news of January 2026, told by invented newspapers on this machine.',
    home_page_url: addressOf('newsroom'),
    feed_url: addressOf('feeds', '/stories.json'),
    language: 'en',
    items: stories.map((story) => item(story, addressOf)),
  };
}

/** The page that tells a story to readers of ordinary feeds. */
export const storyPath = (story: DemoStory): string => `/stories/${story.id}`;

function item(story: DemoStory, addressOf: AddressOf): object {
  const published = story.articles.map((article) => new Date(article.published).toISOString()).sort();
  return {
    id: story.id,
    url: addressOf('newsroom', storyPath(story)),
    title: story.headline,
    language: 'en',
    summary: story.summary,
    content_html: contentHtml(story, addressOf),
    date_published: published[0],
    date_modified: story.updated,
    _story: {
      about: addressOf('newsroom', aboutPath),
      updated: story.updated,
      revision: story.revision,
      sections: story.sections,
      sources: story.articles.map((article) => source(article, addressOf)),
      timeline: story.timeline,
    },
  };
}

function source(article: DemoArticle, addressOf: AddressOf): object {
  const { name, language } = publishers[article.publisher];
  return {
    url: addressOf(article.publisher, article.path),
    headline: article.headline,
    publisher: name,
    published: article.published,
    language,
    ...(article.paywalled === true ? { paywalled: true } : {}),
  };
}

/** The whole story as HTML: what a feed reader that knows nothing of `_story` shows. */
export function contentHtml(story: DemoStory, addressOf: AddressOf): string {
  const sources = story.articles.map(
    (article) =>
      `<li><a href="${escapeHtml(addressOf(article.publisher, article.path))}">${escapeHtml(article.headline)}</a> (${escapeHtml(publishers[article.publisher].name)})</li>`,
  );
  const events = story.timeline.map(({ date, text }) => `<li><b>${date}</b> ${escapeHtml(text)}</li>`);
  return `${story.sections.map(sectionHtml).join('')}<h3>Sources</h3><ol>${sources.join('')}</ol><h3>Timeline</h3><ul>${events.join('')}</ul>`;
}

function sectionHtml({ heading, sentences }: DemoSection): string {
  const text = sentences.map(
    (sentence) =>
      `${sentence.text} ${[...new Set(sentence.citations.map(({ source }) => `[${source}]`))].join('')}`,
  );
  return `<h3>${escapeHtml(heading)}</h3><p>${escapeHtml(text.join(' '))}</p>`;
}
