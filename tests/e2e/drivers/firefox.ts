import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, LaunchOptions, Page } from './contract';
import { clickWith } from './firefox-input';
import { firefoxPage } from './firefox-page';
import { extensionUuid, type FirefoxProcess, startFirefox } from './firefox-process';
import { firefoxSidebar } from './firefox-sidebar';
import type { At } from './firefox-surface';
import {
  backgroundState,
  badgeText,
  consoleErrors,
  hideSidebar,
  reloadAddon,
  terminateBackground,
  toolbarButton,
} from './firefox-window';
import type { Marionette } from './marionette';
import { middleOf } from './surface';
import { until } from './until';

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const extensionId = idOf(options.extensionPath);
  const firefox = await startFirefox(extensionId, options);
  try {
    const home = await firefox.marionette.exclusively(async ({ command }) => {
      await command('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
      await command('Addon:Install', {
        path: options.extensionPath,
        temporary: true,
        allowPrivateBrowsing: options.privateWindows === true,
      });
      return command<string>('WebDriver:GetWindowHandle');
    });
    return openBrowser(firefox, extensionId, home);
  } catch (error) {
    await firefox.stop();
    throw error;
  }
}

function idOf(extensionPath: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionPath, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined)
    throw new Error(`${extensionPath} is no extension for Firefox: its manifest has no id`);
  return id;
}

/** `home`: the tab that the browser started with, and with it the window for all pages that are not private. */
function openBrowser(
  { marionette, ended, stop, kill }: FirefoxProcess,
  extensionId: string,
  home: string,
): Browser {
  const extensionOrigin = `moz-extension://${extensionUuid}`;
  const atWindow = windowOf(marionette);
  const handles = new WeakMap<Page, string>();
  const openIn = async (where: object, url: string) => {
    const handle = await newTab(marionette, home, where);
    const page = firefoxPage(marionette, atWindow, handle, extensionOrigin);
    handles.set(page, page.handle);
    await page.goto(url);
    return page;
  };
  const open = (url: string) => openIn({ type: 'tab' }, url);
  const panel = () => firefoxSidebar(atWindow, extensionOrigin);
  const runs = async () =>
    (await atWindow(({ evaluate }) => evaluate(backgroundState, [extensionId]))) === 'running';
  return {
    name: 'firefox',
    extensionOrigin,
    openPage: open,
    openPrivatePage: (url) => openIn({ type: 'window', private: true }, url),
    openExtensionPage: (path) => open(`${extensionOrigin}/${path}`),
    panel,
    waitForPanel: (milliseconds) => until('the sidebar', panel, milliseconds),
    closePanel: () => atWindow(({ evaluate }) => evaluate(hideSidebar, [])),
    badge: (page) => atWindow(({ evaluate }) => evaluate(badgeText, [extensionId, handles.get(page) ?? ''])),
    clickToolbar: async (page) => {
      await page.bringToFront();
      const ask = () => atWindow(({ evaluate }) => evaluate(toolbarButton, [extensionId]));
      const { x, y } = middleOf(await until('the toolbar button', ask));
      await atWindow((commands) => clickWith(commands, x, y));
    },
    killBackground: async () => {
      await atWindow(({ evaluate }) => evaluate(terminateBackground, [extensionId]));
      await until('the background to end', async () => !(await runs()));
    },
    backgroundRuns: runs,
    inBackground: () => Promise.reject(new Error('Firefox has no such command')),
    reloadExtension: () => atWindow(({ evaluate }) => evaluate(reloadAddon, [extensionId])),
    limitStorage: () => Promise.reject(new Error('Firefox has no such command')),
    complaints: () => atWindow(({ evaluate }) => evaluate(consoleErrors, [extensionOrigin])),
    closed: ended,
    close: async () => {
      marionette.disconnect();
      await stop();
    },
    kill: async () => {
      marionette.disconnect();
      await kill();
    },
  };
}

/** Directs commands to the browser's own window, and back to its pages afterwards. */
const windowOf =
  (marionette: Marionette): At =>
  (action) =>
    marionette.exclusively(async (commands) => {
      await commands.command('Marionette:SetContext', { value: 'chrome' });
      try {
        return await action(commands);
      } finally {
        await commands.command('Marionette:SetContext', { value: 'content' });
      }
    });

function newTab(marionette: Marionette, home: string, where: object): Promise<string> {
  return marionette.exclusively(async ({ command }) => {
    // A tab opens in the window of the current one, which may be private.
    await command('WebDriver:SwitchToWindow', { handle: home, focus: false });
    const { handle } = await command<{ handle: string }>('WebDriver:NewWindow', { ...where, focus: true });
    return handle;
  });
}
