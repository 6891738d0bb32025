import { dropUndefined } from '../drop-undefined';
import { cleanLanguage } from '../entry/build-entry';
import { cleanLine, cleanParagraphs } from '../entry/clean-text';
import { entryUrl } from '../entry/entry-url';
import type { FeedContents } from '../feed-format';
import type { FeedScope } from './feed-scope';
import { childOf, ownText, type XmlElement } from './xml-element';

/** What was found in the head of a feed, texts without markup and not cleaned yet. */
export interface RawHead {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly site: string | undefined;
  readonly language: string | undefined;
}

const hour = 3_600_000;
const periods: Readonly<Record<string, number>> = {
  hourly: hour,
  daily: 24 * hour,
  weekly: 7 * 24 * hour,
  monthly: 30 * 24 * hour,
  yearly: 365 * 24 * hour,
};

/** `sy:updatePeriod` over `sy:updateFrequency` (RDF Site Summary 1.0 Modules: Syndication), in milliseconds. */
function updatePeriod(channel: XmlElement): number | undefined {
  const period = periods[textIn(channel, 'sy:updateperiod')?.toLowerCase() ?? ''];
  const frequency = Number.parseInt(textIn(channel, 'sy:updatefrequency') ?? '1', 10) || 1;
  return period === undefined ? undefined : Math.round(period / Math.max(1, frequency));
}

function ttl(channel: XmlElement): number | undefined {
  const minutes = Number(textIn(channel, 'ttl') ?? Number.NaN);
  return minutes > 0 && minutes < 1e6 ? minutes : undefined;
}

/** The trimmed text of the first child of this name that has any. */
export function textIn(element: XmlElement, name: string): string | undefined {
  const child = childOf(element, name);
  return (child && ownText(child).trim()) || undefined;
}

/** The head of a feed in XML, cleaned, with how often the feed says it changes. */
export function feedHead(
  channel: XmlElement,
  raw: RawHead,
  scope: FeedScope,
): Omit<FeedContents, 'entries' | 'stories'> {
  const site = raw.site === undefined ? undefined : entryUrl(raw.site, scope.base);
  return dropUndefined({
    title: cleanLine(raw.title),
    description: cleanParagraphs(raw.description),
    siteUrl: site && 'url' in site ? site.url : undefined,
    language: cleanLanguage(raw.language ?? scope.language),
    ttlMinutes: ttl(channel),
    updatePeriodMs: updatePeriod(channel),
  });
}
