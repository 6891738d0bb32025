import { storage } from 'wxt/utils/storage';
import { parseSettings, type Settings, salvageSettings } from '@/utils/model/settings';

/**
 * Version 1. A later version adds its number and a function from the version before it; fields that are merely new need
 * none, as `parseSettings` gives them their defaults.
 */
const item = storage.defineItem<unknown>('local:settings', { version: 1, migrations: {} });

/** The reader's settings. Where a part of what is on disk cannot be read, its default holds. */
export async function getSettings(): Promise<Settings> {
  return settingsOf(await item.getValue());
}

export async function putSettings(settings: Settings): Promise<void> {
  await item.setValue(settings);
}

function settingsOf(data: unknown): Settings {
  const parsed = parseSettings(data);
  if (parsed.ok) return parsed.value;
  console.warn('The settings cannot be read:', parsed.issues);
  return salvageSettings(data);
}
