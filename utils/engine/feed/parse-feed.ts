import type { FeedFormat, FeedReading } from './feed-format';
import { feedProblems } from './feed-problems';
import { jsonFormats } from './formats';
import type { FeedFailure, FeedInput, FeedResult } from './parsed-feed';
import { jsonFaults, readJson } from './read-json';

/**
 * Reads a feed of any known format: what it holds, cleaned, or why it cannot be read. Never throws, whatever the text; its
 * time and memory grow with the text's length alone. Each format is a folder beside this file, with what detects and what
 * parses it; `formats.ts` lists them.
 */
export function parseFeed({ text, url, now, maxItems = 2_000, maxProblems = 200 }: FeedInput): FeedResult {
  const problems = feedProblems(maxProblems);
  const reading: FeedReading = { url, maxItems, problems, ...(now === undefined ? {} : { now }) };
  return parseJson(text, reading);
}

function parseJson(text: string, reading: FeedReading): FeedResult {
  const json = readJson(text);
  if (!json.ok) return failed(reading, ...jsonFaults[json.fault]);
  return parseAs(jsonFormats, json.value, reading) ?? failed(reading, 'not-a-feed', 'is JSON, but no feed');
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
