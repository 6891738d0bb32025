import { median } from '../speed/row';
import type { ExtensionBrowser } from './extension-browser';
import { type LoadFigure, timesFigure } from './figure';

const openings = 5;

/** Views of the panel that list what the profile holds, by the words on their buttons. */
const views = ['Headlines', 'Feeds', 'Pinned'];

/** From a click on a view's button, in a panel that has just been opened, to the first line of its list being painted. */
export async function* viewFigures(browser: ExtensionBrowser): AsyncIterable<LoadFigure> {
  for (const name of views) {
    const [warm, cold]: [number[], number[]] = [[], []];
    for (let i = 0; i < openings; i++) {
      cold.push(await timeView(browser, name, browser.killWorker));
      warm.push(await timeView(browser, name, async () => undefined));
    }
    yield timesFigure(`the panel shows ${name}`, median(warm), median(cold));
  }
}

/** @param before the click something is done */
async function timeView(
  { context, origin }: ExtensionBrowser,
  name: string,
  before: () => Promise<void>,
): Promise<number> {
  const panel = await context.newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  await panel.getByRole('button', { name, exact: true }).waitFor();
  await before();
  const took = await panel.evaluate(clickAndSee, name);
  await panel.close();
  return took;
}

/** Runs in the panel. */
function clickAndSee(name: string): Promise<number> {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === name,
  );
  if (!button) throw new Error(`no button ${name}`);
  return new Promise((resolve) => {
    const clicked = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main li')) return;
      observer.disconnect();
      // The frame after the one in which it is drawn.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - clicked)));
    });
    observer.observe(document, { childList: true, subtree: true });
    button.click();
  });
}
