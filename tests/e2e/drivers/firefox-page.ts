import type { Page, StoryTab } from './contract';
import { clickWith, dragWith } from './firefox-input';
import { type At, firefoxSurface } from './firefox-surface';
import { extensionFrameIndex, setMedium } from './firefox-window';
import type { Commands, Marionette } from './marionette';
import { middleOf } from './surface';
import { until } from './until';

export interface FirefoxPage extends Page {
  /** WebDriver's name of the tab. */
  readonly handle: string;
}

export function firefoxPage(
  marionette: Marionette,
  atWindow: At,
  handle: string,
  origin: string,
): FirefoxPage {
  const at: At = (action) =>
    marionette.exclusively(async (commands) => {
      await commands.command('WebDriver:SwitchToWindow', { handle, focus: false });
      return action(commands);
    });
  const tab = () => at(({ evaluate }) => evaluate(readTab, [], 'system'));
  const panelFrame = async () => {
    const index = await atWindow(({ evaluate }) => evaluate(extensionFrameIndex, [handle, origin]));
    return index < 0 ? null : firefoxSurface(inFrame(at, index));
  };
  const bringToFront = () =>
    at(({ command }) => command<void>('WebDriver:SwitchToWindow', { handle, focus: true }));
  const waitForTab: Page['waitForTab'] = (predicate = () => true, milliseconds) =>
    until(
      'a tab on the page',
      async () => {
        const found = await tab();
        return found !== null && predicate(found) && found;
      },
      milliseconds,
    );
  return {
    ...firefoxSurface(at),
    handle,
    url: () => at(({ command }) => command<string>('WebDriver:GetCurrentURL')),
    goto: (url) => at(({ command }) => command<void>('WebDriver:Navigate', { url })),
    reload: () => at(({ command }) => command<void>('WebDriver:Refresh')),
    tab,
    waitForTab,
    clickTab: async () => {
      await bringToFront();
      const { x, y } = middleOf((await waitForTab()).box);
      await at((commands) => clickWith(commands, x, y));
    },
    drag: (from, to, pointer = 'mouse') => at((commands) => dragWith(commands, from, to, pointer)),
    panelFrame,
    waitForPanelFrame: (milliseconds) => until('a panel inside the page', panelFrame, milliseconds),
    frameNotice: () => at(({ evaluate }) => evaluate(readNotice, [], 'system')),
    setViewport: (width, height) => at((commands) => resize(commands, width, height)),
    setMedium: (medium) => atWindow(({ evaluate }) => evaluate(setMedium, [handle, medium])),
    bringToFront,
    close: () =>
      at(async ({ command }) => {
        // Commands go to the current window even when they need none, so one that still stands is made current.
        const left = await command<readonly string[]>('WebDriver:CloseWindow');
        await command('WebDriver:SwitchToWindow', { handle: left.at(-1), focus: false });
      }),
  };
}

const inFrame =
  (at: At, index: number): At =>
  (action) =>
    at(async (commands) => {
      await commands.command('WebDriver:SwitchToFrame', { id: index });
      try {
        return await action(commands);
      } finally {
        await commands.command('WebDriver:SwitchToFrame', {});
      }
    });

/** The window is made larger or smaller by what its viewport lacks. */
async function resize({ command, evaluate }: Commands, width: number, height: number): Promise<void> {
  const inner = await evaluate(() => ({ width: innerWidth, height: innerHeight }), []);
  const outer = await command<{ width: number; height: number }>('WebDriver:GetWindowRect');
  await command('WebDriver:SetWindowRect', {
    width: outer.width + width - inner.width,
    height: outer.height + height - inner.height,
  });
}

function readNotice(): string {
  const host = document.querySelector(':root > div') as
    | (Element & { openOrClosedShadowRoot: ShadowRoot | null })
    | null;
  return host?.openOrClosedShadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
}

/** Runs with the rights of the browser: only they open a closed shadow root. */
function readTab(): StoryTab | null {
  const host = document.querySelector('sidelight-tab') as
    | (HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null })
    | null;
  const button = host?.openOrClosedShadowRoot?.querySelector<HTMLElement>('[data-state]');
  if (!host || !button) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return {
    state: button.dataset['state'] ?? '',
    sources: button.dataset['sources'] ?? null,
    label: button.ariaLabel ?? '',
    // biome-ignore lint/performance/useDomNodeTextContent: what people see, without what styles hide
    text: button.innerText.trim(),
    box: { x, y, width, height },
    hostAttributes: [...host.attributes].map(({ name, value }) => `${name}=${value}`),
  };
}
