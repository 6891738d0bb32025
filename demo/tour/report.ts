import type { Surface } from '@/tests/e2e/drivers/driver';
import { parseStoryLookup, type StoryLookup } from '@/utils/model/story-lookup';

interface ExtensionPage {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly tabs: { query(filter: object): Promise<{ readonly id: number }[]> };
  };
}

/** What was spotted, matched and shown, in a few lines. */
export async function readReport(panel: Surface): Promise<string> {
  const lookup = await askForStory(panel);
  if (lookup.status !== 'matched') throw new Error(`The panel shows ${lookup.status}`);
  const { article, story, match } = lookup;
  const by = match.by === 'address' ? 'by its address' : `by its words, score ${match.score.toFixed(2)}`;
  const shown = await readCounts(panel);
  return [
    `Spotted   “${article.headline}”`,
    `          ${article.url}`,
    `Matched   “${story.headline}”, ${by}`,
    `Showed    ${shown.status}: ${shown.sections} sections, ${shown.sources} sources, ${shown.dates} dates in the timeline`,
  ].join('\n');
}

/** Asks the background as the panel itself does, for the tab that is in front. */
async function askForStory(panel: Surface): Promise<StoryLookup> {
  const answer = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.runtime.sendMessage({ to: 'background', type: 'getStory', data: { tabId: tab?.id } });
  });
  const lookup = parseStoryLookup((answer as { readonly value?: unknown }).value);
  if (!lookup.ok) throw new Error(`No story came back: ${JSON.stringify(answer)}`);
  return lookup.value;
}

async function readCounts(panel: Surface) {
  return {
    status: await panel.attribute('data-status'),
    sections: await panel.count('[data-part="summary"] h3'),
    sources: await panel.count('[data-part="sources"] > ol > li'),
    dates: await panel.count('[data-part="timeline"] > ol > li'),
  };
}
