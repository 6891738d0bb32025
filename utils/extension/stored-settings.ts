import { type Settings, salvageSettings } from '@/utils/model/settings';
import { browser } from './browser';

/**
 * Calls `act` with the settings now, and whenever they change; resolves once it has first done what it does. They come straight from
 * the disk, without waking the background: a page must know how it looks before it draws anything. What cannot be read
 * takes its default. Only the background writes them.
 */
export async function followSettings(
  act: (settings: Settings) => void | Promise<void>,
  asked: Promise<unknown> = browser.storage.local.get('settings'),
): Promise<void> {
  browser.storage.onChanged.addListener(({ settings }, area) => {
    if (settings && area === 'local') void act(salvageSettings(settings.newValue));
  });
  const { settings } = (await asked) as { readonly settings?: unknown };
  await act(salvageSettings(settings));
}
