import { defaultSettings, type Settings } from '@/utils/model/settings';

/**
 * Settings of a backup merged into those of here: what the reader has set here stays, what stands at its default takes the
 * backup's, and lists of sites, words and publishers are united. Merging the same once more changes nothing.
 */
export function mergeSettings(here: Settings, backup: Settings): Settings {
  const merged = Object.keys(defaultSettings).map((name) => {
    const field = name as keyof Settings;
    return [field, mergeField(here[field], backup[field], defaultSettings[field])] as const;
  });
  return Object.fromEntries(merged) as unknown as Settings;
}

function mergeField(here: unknown, backup: unknown, usual: unknown): unknown {
  if (Array.isArray(here) && Array.isArray(backup)) return [...new Set([...here, ...backup])];
  return here === usual ? backup : here;
}
