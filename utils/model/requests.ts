import * as v from 'valibot';
import { parserOf } from './parsed';
import { httpUrl, limits, line } from './primitives';
import { frameWidth, settingsPatchSchema, tabCorners } from './settings';
import { storyKeySchema } from './story-lookup';

/** Small pieces of data that messages carry, each with its parser. */
const tabId = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'is negative'),
);

export const siteRules = ['page-on', 'page-off', 'site-on', 'site-off', 'all-on', 'all-off'] as const;
export type SiteRule = (typeof siteRules)[number];

const tabHidings = ['page', 'site', 'everywhere'] as const;
/** How far the reader wants the tab gone. */
export type TabHiding = (typeof tabHidings)[number];

export const parseNothing = parserOf(v.null('carries no data'));
export const parsePageRef = parserOf(v.object({ page: httpUrl }));
export const parseTabRef = parserOf(v.object({ tabId }));
export const parseTabStory = parserOf(v.object({ tabId, key: storyKeySchema }));
export const parseMergeRef = parserOf(v.object({ into: v.number(), from: v.number() }));
export const parseStoryKey = parserOf(storyKeySchema);
const comparisonRef = v.object({ key: storyKeySchema, tabId: v.nullable(tabId) });

/** A story, and the tab whose article is to be compared with it; null where none is open beside it. */
export type ComparisonRef = Readonly<v.InferOutput<typeof comparisonRef>>;

export const parseComparisonRef = parserOf(comparisonRef);
const visitRef = v.object({ key: storyKeySchema, tabId: v.exactOptional(tabId) });

/** The story that a reader has before them, and the tab it is shown for, where it is for one. */
export type VisitRef = Readonly<v.InferOutput<typeof visitRef>>;

export const parseVisitRef = parserOf(visitRef);
export const parsePinChange = parserOf(v.object({ key: storyKeySchema, pinned: v.boolean() }));
export const parseSiteChange = parserOf(v.object({ rule: v.picklist(siteRules), tabId }));
export const parseFrameRef = parserOf(v.object({ token: v.pipe(v.string(), v.maxLength(100)) }));
export const parseFrameWidth = parserOf(v.object({ width: frameWidth }));
export const parseTabMove = parserOf(v.object({ corner: v.picklist(tabCorners) }));
export const parseTabHiding = parserOf(v.object({ where: v.picklist(tabHidings) }));
const storageChoice = v.object({ what: v.picklist(['derived', 'everything']) });
/** What of all that is stored is to be deleted. */
export type StorageChoice = Readonly<v.InferOutput<typeof storageChoice>>;

/** Whether a copy in the browser's sync storage could not be deleted with the rest. */
export interface Cleared {
  readonly copyStays: boolean;
}
export const parseStorageChoice = parserOf(storageChoice);

const ruleLists = ['sitesOn', 'sitesOff', 'pagesOff', 'hiddenPublishers', 'mutedWords'] as const;

const ruleRemoval = v.object({ list: v.picklist(ruleLists), gone: v.string('must be text') });

/** A host, an address or a publisher that goes from a list of the settings; whatever else is on that list by then stays. */
export type RuleRemoval = Readonly<v.InferOutput<typeof ruleRemoval>>;

export const parseRuleRemoval = parserOf(ruleRemoval);

const ruleAddition = v.object({
  list: v.picklist(['hiddenPublishers', 'mutedWords']),
  added: line(limits.label),
});

/** A publisher or a word that goes onto a list of the settings; whatever else is on that list by then stays. */
export type RuleAddition = Readonly<v.InferOutput<typeof ruleAddition>>;

export const parseRuleAddition = parserOf(ruleAddition);
export const parseSettingsPatch = parserOf(settingsPatchSchema);

/** An address as a person types it: whether it is one is for the service to say, in words. */
export const parseTypedAddress = parserOf(v.object({ url: v.pipe(v.string(), v.maxLength(limits.url)) }));
