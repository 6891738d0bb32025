import type { FeedFormat, FeedReading } from './feed-format';
import { feedProblems } from './feed-problems';
import { jsonFormats, xmlFormats } from './formats';
import type { FeedFailure, FeedInput, FeedResult } from './parsed-feed';
import { jsonFaults, readJson } from './read-json';
import { repairControls } from './repair-controls';
import { readXml } from './xml/read-xml';
import type { XmlElement } from './xml/xml-element';

/**
 * Reads a feed of any known format: what it holds, cleaned, or why it cannot be read. Never throws, whatever the text; its
 * time and memory grow with the text's length alone. Each format is a folder beside this file, with what detects and what
 * parses it; `formats.ts` lists them.
 */
export function parseFeed({ text, url, now, maxItems = 2_000, maxProblems = 200 }: FeedInput): FeedResult {
  const problems = feedProblems(maxProblems);
  const reading: FeedReading = { url, maxItems, problems, ...(now === undefined ? {} : { now }) };
  return isJson(text) ? parseJson(text, reading) : parseXml(text, reading);
}

const isJson = (text: string): boolean => /^[\uFEFF\s]*[[{]/.test(text);

function parseJson(text: string, reading: FeedReading): FeedResult {
  const json = readJson(text);
  if (!json.ok) return failed(reading, ...jsonFaults[json.fault]);
  return parseAs(jsonFormats, json.value, reading) ?? failed(reading, 'not-a-feed', 'is JSON, but no feed');
}

function parseXml(text: string, reading: FeedReading): FeedResult {
  const { roots, isCutOff } = readXml(repairControls(text));
  if (isCutOff) reading.problems.add('$', 'breaks off before the end');
  for (const root of roots) {
    const result = parseAs(xmlFormats, root, reading);
    if (result?.ok && isCutOff && result.entries.length === 0 && result.title === undefined)
      return { ok: false, code: 'truncated', problems: result.problems };
    if (result) return result;
  }
  return failed(reading, 'not-a-feed', whatItIs(roots[0]));
}

/** What a text is that is no feed, in words: most often the page that a site shows instead of its feed. */
function whatItIs(root: XmlElement | undefined): string {
  if (!root) return 'is neither XML nor JSON';
  if (/(^|:)html$/.test(root.name)) return 'is a web page';
  return root.name === 'opml'
    ? 'is a list of feeds (OPML)'
    : `is XML of another kind: ${root.name.slice(0, 60)}`;
}

/** Reads with the first format that detects the feed; undefined where none does. */
function parseAs<Source>(
  formats: readonly FeedFormat<Source>[],
  source: Source,
  reading: FeedReading,
): FeedResult | undefined {
  const format = formats.find(({ detect }) => detect(source));
  if (!format) return undefined;
  const contents = format.parse(source, reading);
  const problems = reading.problems.list();
  if (typeof contents === 'string') return { ok: false, code: contents, problems };
  return { ok: true, format: format.name, ...contents, problems };
}

function failed({ problems }: FeedReading, code: FeedFailure['code'], reason: string): FeedFailure {
  problems.add('$', reason);
  return { ok: false, code, problems: problems.list() };
}
