import { readFileSync } from 'node:fs';
import type { AddressOf, DemoPage } from '../demo-page';
import { escapeHtml } from '../html';
import { css, html, type Reply, type Site } from '../server/reply';
import type { DemoStory } from '../story';
import { aboutPath, contentHtml, storyPath } from './story-feed';

/** The index of everything that the newsroom serves, and a page for each story. */
export function newsroomSite(
  storiesNow: () => readonly DemoStory[],
  pages: readonly DemoPage[],
  addressOf: AddressOf,
): Site {
  return ({ path }): Reply | undefined => {
    const stories = storiesNow();
    if (path === '/') return html(frame('The demo newsroom', index(stories, pages, addressOf)));
    if (path === '/style.css') return css(readFileSync(new URL('./newsroom.css', import.meta.url), 'utf8'));
    if (path === aboutPath) return html(frame('Story feeds', aboutMain));
    const story = stories.find((one) => storyPath(one) === path);
    return story && html(frame(story.headline, storyMain(story, addressOf)));
  };
}

const frame = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${main}
</body>
</html>`;

const aboutMain = `<p>The feed of this newsroom is a <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. Each item is a
story; its object <code>_story</code> holds when the story was updated, its revision, its summary in sections whose
sentences cite their sources, the sources themselves and a timeline. <code>docs/story-feed.md</code> describes every field.</p>
<p><a href="/">All pages</a></p>`;

const storyMain = (story: DemoStory, addressOf: AddressOf): string =>
  `<p>${escapeHtml(story.summary)}</p>${contentHtml(story, addressOf)}<p><a href="/">All pages</a></p>`;

function index(stories: readonly DemoStory[], pages: readonly DemoPage[], addressOf: AddressOf): string {
  const feed = addressOf('feeds', '/stories.json');
  const ofStories = stories.map((story) => {
    const own = pages.filter((page) => page.kind === 'article' && page.story === story.id);
    return `<section><h2><a href="${storyPath(story)}">${escapeHtml(story.headline)}</a></h2>${list(own)}</section>`;
  });
  const group = (title: string, shown: readonly DemoPage[]): string =>
    `<section><h2>${title}</h2>${list(shown)}</section>`;
  const loose = pages.filter((page) => page.kind === 'article' && page.story === null);
  return `<p>Invented newspapers and their pages, served by your own machine. Open an article with the extension switched on.</p>
<p>The story feed: <a href="${escapeHtml(feed)}"><code>${escapeHtml(feed)}</code></a></p>
<div class="grid">
${ofStories.join('\n')}
${group('Articles of no story', loose)}
${group(
  'Home and section pages',
  pages.filter(({ kind }) => kind === 'front'),
)}
${group(
  'Twins of articles',
  pages.filter(({ kind }) => kind === 'twin'),
)}
${group(
  'Odd and hostile pages',
  pages.filter(({ kind }) => kind === 'odd'),
)}
</div>`;
}

const list = (pages: readonly DemoPage[]): string =>
  `<ul>${pages.map(({ url, description, host }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(description)}</a> <small>${host}</small></li>`).join('')}</ul>`;
