import { detectAtom } from './atom/detect-atom';
import { parseAtom } from './atom/parse-atom';
import type { FeedFormat } from './feed-format';
import { detectGoogleNews } from './google-news/detect-google-news';
import { parseGoogleNews } from './google-news/parse-google-news';
import { isJsonFeed } from './json-feed/json-feed';
import { parseJsonFeed } from './json-feed/parse-json-feed';
import { detectKite } from './kite/detect-kite';
import { parseKite } from './kite/parse-kite';
import { detectRdf } from './rdf/detect-rdf';
import { detectRss } from './rss/detect-rss';
import { parseRss } from './rss/parse-rss';
import { detectStoryFeed } from './story-feed/detect-story-feed';
import { parseMixedFeed } from './story-feed/parse-mixed-feed';
import type { XmlElement } from './xml/xml-element';

/** A format in JSON whose parser takes what its detector has recognised. */
const jsonFormat = <Feed>(
  name: FeedFormat<unknown>['name'],
  detect: (value: unknown) => value is Feed,
  parse: FeedFormat<Feed>['parse'],
): FeedFormat<unknown> => ({ name, detect, parse: (value, reading) => parse(value as Feed, reading) });

/** The formats in JSON; the first that detects a feed reads it. */
export const jsonFormats: readonly FeedFormat<unknown>[] = [
  jsonFormat('story-feed', detectStoryFeed, parseMixedFeed),
  jsonFormat('json-feed', isJsonFeed, parseJsonFeed),
  jsonFormat('kite', detectKite, parseKite),
];

/** The formats in XML, by the root element. */
export const xmlFormats: readonly FeedFormat<XmlElement>[] = [
  { name: 'google-news', detect: detectGoogleNews, parse: parseGoogleNews },
  { name: 'rss', detect: detectRss, parse: parseRss },
  { name: 'rdf', detect: detectRdf, parse: parseRss },
  { name: 'atom', detect: detectAtom, parse: parseAtom },
];
