import * as v from 'valibot';
import { appearanceEntries, defaultAppearance } from './appearance';
import { defaultLanguage, languageChoice } from './language';
import { type Parsed, parserOf } from './parsed';
import { httpUrl, limits, line } from './primitives';

const host = v.pipe(
  line(253),
  v.toLowerCase(),
  v.regex(/^[^\s/:@]+$|^\[[0-9a-f:.]+\]$/, 'is not a host name'),
);

/** The narrowest that a story still reads well in, the widest that leaves an article beside it. */
export const frameWidth = v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(720));

/** Where the tab stands at the page's edge. Left and right are the window's: an edge has no reading direction. */
export const tabCorners = ['top-right', 'bottom-right', 'top-left', 'bottom-left'] as const;
export type TabCorner = (typeof tabCorners)[number];

const flag = v.boolean('must be true or false');

const names = v.pipe(v.array(line(limits.label)), v.readonly());

const schema = v.object({
  /** The off switch for every site. */
  enabled: flag,
  /** Read a site only after the reader has switched it on. */
  askFirst: flag,
  sitesOn: v.pipe(v.array(host), v.readonly()),
  sitesOff: v.pipe(v.array(host), v.readonly()),
  /** Canonical addresses. */
  pagesOff: v.pipe(v.array(httpUrl), v.readonly()),
  privateWindows: flag,
  /** The tab at the page's edge; the toolbar badge stays without it. */
  showTab: flag,
  /** The panel opens by itself, and then only for articles that are a story's source by their address. */
  autoOpen: flag,
  tabCorner: v.picklist(tabCorners, 'is no corner'),
  /** Letters alone are commands in the panel: `j`, `k`, `/`. */
  singleKeys: flag,
  /** Publishers whose sources, and stories that nobody else tells, are not listed. */
  hiddenPublishers: names,
  /** Articles that were opened are kept, with their text, as entries of their stories. */
  keepReading: flag,
  /** Stories and entries with one of these words in the headline are not listed. */
  mutedWords: names,
  /** How wide the reader likes the panel inside a page, in CSS pixels. */
  frameWidth,
  /** What our own pages and the tab speak. */
  language: languageChoice,
  ...appearanceEntries,
});

/** What the reader has chosen. A site rule holds for the host and everything below it. */
export type Settings = Readonly<v.InferOutput<typeof schema>>;

/** A change of some settings; the others stay. */
export const settingsPatchSchema = v.pipe(
  v.partial(schema),
  v.transform((patch) => {
    const given = Object.entries(patch).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given) as Partial<Settings>;
  }),
);

export const defaultSettings: Settings = {
  enabled: true,
  askFirst: false,
  sitesOn: [],
  sitesOff: [],
  pagesOff: [],
  privateWindows: false,
  showTab: true,
  autoOpen: false,
  tabCorner: 'top-right',
  singleKeys: true,
  hiddenPublishers: [],
  keepReading: true,
  mutedWords: [],
  frameWidth: 380,
  language: defaultLanguage,
  ...defaultAppearance,
};

/** Settings of an older version lack fields: those take their defaults. What is there must be right. */
export function parseSettings(data: unknown): Parsed<Settings> {
  const given = typeof data === 'object' && data !== null ? data : {};
  return parserOf(schema)({ ...defaultSettings, ...given });
}

/**
 * The settings in data of which some cannot be read: every right field and every right item of a list counts, so that one
 * bad entry does not switch a hundred sites on again.
 */
export function salvageSettings(data: unknown): Settings {
  const isRight = (name: string, value: unknown) => parseSettings({ [name]: value }).ok;
  const kept = Object.entries(typeof data === 'object' && data !== null ? data : {})
    .map(([name, value]: [string, unknown]): [string, unknown] => [
      name,
      Array.isArray(value) ? value.filter((item) => isRight(name, [item])) : value,
    ])
    .filter(([name, value]) => isRight(name, value));
  const parsed = parseSettings(Object.fromEntries(kept));
  return parsed.ok ? parsed.value : defaultSettings;
}
