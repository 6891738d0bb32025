import { mayLookAt } from '@/utils/engine/url/host-rules';
import { defaultSettings, type Settings } from '@/utils/model/settings';

/** By these Sidelight reads more than it does without, or a page sees more of it. */
const widening: ReadonlySet<keyof Settings> = new Set(['privateWindows', 'autoOpen']);

/**
 * Settings of a backup merged into those of here: what the reader has set here stays, what stands at its default takes the
 * backup's, and lists of sites, words and publishers are united. A backup may be somebody else's: it switches on nothing that may
 * not be read here already. Merging the same once more changes nothing.
 */
export function mergeSettings(here: Settings, backup: Settings): Settings {
  const taken = { ...backup, sitesOn: backup.sitesOn.filter((host) => isReadHere(here, host)) };
  const merged = Object.keys(defaultSettings).map((name) => {
    const field = name as keyof Settings;
    const offered = widening.has(field) ? here[field] : taken[field];
    return [field, mergeField(here[field], offered, defaultSettings[field])] as const;
  });
  return Object.fromEntries(merged) as unknown as Settings;
}

/** The switch for everything is no word about a site. */
const isReadHere = (here: Settings, host: string): boolean =>
  mayLookAt({ ...here, enabled: true }, { url: `https://${host}/`, incognito: false });

function mergeField(here: unknown, backup: unknown, usual: unknown): unknown {
  if (Array.isArray(here) && Array.isArray(backup)) return [...new Set([...here, ...backup])];
  return here === usual ? backup : here;
}
