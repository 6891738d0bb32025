import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BackupReader } from '@/utils/engine/backup/read-backup';
import { parseOpml } from '@/utils/engine/feed/opml/parse-opml';
import { parseFeed } from '@/utils/engine/feed/parse-feed';
import { parseStoryFeed } from '@/utils/engine/feed/story-feed/parse-story-feed';
import { readReferences } from '@/utils/engine/reference/read-references';
import { canonicalUrl, openableUrl } from '@/utils/engine/url/canonical-url';
import { decodeText } from '@/utils/model/decode-text';
import { parseSettings, salvageSettings } from '@/utils/model/settings';
import { parseStory } from '@/utils/model/story';
import { corpusTexts, corpusValues } from './corpus';
import { enterByMessage } from './message-door';
import { nearTexts, nearValues } from './mutate';

/** A way in for data of others. `enter` throws where a case breaks in: an exception, or a promise not kept. */
export interface FuzzDoor<T = unknown> {
  readonly name: string;
  readonly cases: fc.Arbitrary<T>;
  readonly enter: (input: T) => void;
}

const feedUrl = 'https://paper.example/feed';
const door = <T>(name: string, cases: fc.Arbitrary<T>, enter: (input: T) => void): FuzzDoor => ({
  name,
  cases,
  enter: enter as (input: unknown) => void,
});

const isWeb = (url: string | undefined) => url === undefined || /^https?:\/\//u.test(url);

const feedBytes = fc.tuple(
  nearTexts([...corpusTexts('feeds'), ...corpusTexts('story-feeds')]),
  fc.constantFrom('utf-8', 'utf-16le', 'latin1'),
  fc.oneof(
    nearTexts(['text/xml; charset=utf-8', 'application/json', 'text/html; charset="x']),
    fc.constant(null),
  ),
);

function enterByFeed([text, encoding, type]: readonly [string, string, string | null]): void {
  const decoded = decodeText(Buffer.from(text, encoding as BufferEncoding), type);
  const result = parseFeed({ text: decoded, url: feedUrl, now: 0 });
  if (!result.ok) {
    assert.ok(result.problems.length > 0);
    return;
  }
  for (const { id, url, published, updated } of result.entries) {
    assert.ok(id !== '' && isWeb(url), `${id} ${url}`);
    for (const date of [published, updated])
      assert.ok(date === undefined || !Number.isNaN(Date.parse(date)), date);
  }
}

function enterByStoryFeed(text: string): void {
  const result = parseStoryFeed(text);
  if (!('stories' in result)) return;
  for (const story of result.stories) assert.deepEqual(parseStory(story), { ok: true, value: story });
}

function enterByOpml(text: string): void {
  const list = parseOpml(text);
  if (!list.ok) return;
  for (const { url, siteUrl } of list.feeds) assert.ok(isWeb(url) && isWeb(siteUrl), `${url} ${siteUrl}`);
}

function enterByImport(text: string): void {
  for (const { url, title } of readReferences(text).references) assert.ok(title !== '' && isWeb(url), url);
}

function enterByBackup(text: string): void {
  const reader = new BackupReader();
  const rows = [text.slice(0, 100), text.slice(100)].flatMap((piece) => reader.read(piece));
  const fault = reader.end();
  if (fault === 'newer' || fault === 'not-a-backup') assert.equal(rows.length, 0);
}

function enterBySettings(data: unknown): void {
  const kept = salvageSettings(data);
  assert.deepEqual(parseSettings(kept), { ok: true, value: kept });
  const parsed = parseSettings(data);
  if (parsed.ok) assert.deepEqual(kept, parsed.value);
}

function enterByUrl(text: string): void {
  const canonical = canonicalUrl(text);
  if (canonical !== null) {
    assert.match(canonical, /^https?:\/\//u);
    assert.equal(canonicalUrl(canonical), canonical);
  }
  assert.ok(isWeb(openableUrl(text) ?? undefined));
}

/** Every way in. */
export const fuzzDoors: readonly FuzzDoor[] = [
  door('messages', nearValues(corpusValues('messages')), enterByMessage),
  door('feed bytes', feedBytes, enterByFeed),
  door('story feeds', nearTexts(corpusTexts('story-feeds')), enterByStoryFeed),
  door('opml', nearTexts(corpusTexts('opml')), enterByOpml),
  door('backups', nearTexts(corpusTexts('backups')), enterByBackup),
  door('imports', nearTexts(corpusTexts('imports')), enterByImport),
  door('settings', nearValues(corpusValues('settings')), enterBySettings),
  door('urls', nearTexts(corpusValues('urls') as readonly string[]), enterByUrl),
];

/** Null where no case broke in; else the smallest that did, in words, with the seed that finds it again. */
export function fuzz({ cases, enter }: FuzzDoor, numRuns: number, seed: number): string | null {
  const property = fc.property(cases, (input) => {
    enter(input);
  });
  const details = fc.check(property, { numRuns, seed });
  if (!details.failed) return null;
  return `${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}`;
}
