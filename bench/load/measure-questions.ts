import { randomOf } from '@/bench/training/random';
import { median } from '../speed/row';
import { commonWord } from '../speed/synthetic-stories';
import { type ExtensionBrowser, timeAnswer } from './extension-browser';
import { heapFigures, type LoadFigure, timesFigure } from './figure';

const rounds = 7;

const wordsOf = (i: number): string => commonWord(randomOf(i + 1));

/** What the panel and the library ask when they are opened or searched, by the name of the message. */
const questions: Readonly<Record<string, (i: number) => unknown>> = {
  getSettings: () => null,
  listFeeds: () => null,
  getFeedOverview: () => null,
  listHeadlines: () => null,
  listPinned: () => null,
  search: (i) => ({ query: wordsOf(i) }),
  searchLibrary: (i) => ({ query: wordsOf(i) }),
};

/** How long each answer takes, with the worker alive and with a dead one; and what the worker's heap holds after it. */
export async function* questionFigures(browser: ExtensionBrowser): AsyncIterable<LoadFigure> {
  for (const [type, dataOf] of Object.entries(questions)) {
    const [warm, cold]: [number[], number[]] = [[], []];
    for (let i = 0; i < rounds; i++) {
      await browser.killWorker();
      cold.push(await timeAnswer(browser.page, type, dataOf(2 * i)));
      warm.push(await timeAnswer(browser.page, type, dataOf(2 * i + 1)));
    }
    yield timesFigure(`answer to ${type}`, median(warm), median(cold));
    yield* heapFigures(browser, type);
  }
}
