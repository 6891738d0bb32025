import type { FeedFormat } from './feed-format';
import { isJsonFeed } from './json-feed/json-feed';
import { parseJsonFeed } from './json-feed/parse-json-feed';
import { detectStoryFeed } from './story-feed/detect-story-feed';
import { parseMixedFeed } from './story-feed/parse-mixed-feed';

/** Ties a detector to the parser of what it detects. */
const format = <Source, Detected extends Source>(
  name: FeedFormat<Source>['name'],
  detect: (source: Source) => source is Detected,
  parse: (
    source: Detected,
    reading: Parameters<FeedFormat<Source>['parse']>[1],
  ) => ReturnType<FeedFormat<Source>['parse']>,
): FeedFormat<Source> => ({ name, detect, parse: (source, reading) => parse(source as Detected, reading) });

/** The formats in JSON; the first that detects a feed reads it. */
export const jsonFormats: readonly FeedFormat<unknown>[] = [
  format('story-feed', detectStoryFeed, parseMixedFeed),
  format('json-feed', isJsonFeed, parseJsonFeed),
];
