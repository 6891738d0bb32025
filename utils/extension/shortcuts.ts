import { browser } from './browser';

/** The keys that open the panel, as the browser writes them; empty where the reader or the browser has set none. */
export async function panelShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name?.startsWith('_execute_'))?.shortcut ?? '';
}

/** Where the browser lets shortcuts be changed; undefined where no page of ours may lead there. */
export function shortcutSettings(): (() => Promise<void>) | undefined {
  const { openShortcutSettings } = browser.commands as {
    readonly openShortcutSettings?: () => Promise<void>;
  };
  if (openShortcutSettings) return openShortcutSettings;
  // Firefox opens no page of its own for an extension, but for the call above, which came with version 137.
  if (!browser.sidePanel) return undefined;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
