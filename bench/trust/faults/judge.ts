import type { Cluster } from '@/utils/engine/cluster/cluster';
import { deviceFeed } from '@/utils/model/device-feed';
import type { Stand } from './stand';

type Row = Readonly<Record<string, unknown>>;

const rowsOf = (stand: Stand, name: string) => (stand.rows[name] ?? []) as readonly Row[];

/** Fields of a feed that say when it was asked, not what it is: they may differ after a fault. */
const moments = new Set(['checked', 'succeeded', 'due', 'swept', 'intervalMs']);

const withoutMoments = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !moments.has(name)));

const isToldStory = ({ feed }: Row) => feed !== deviceFeed;

/** Source data, as text that is the same where nothing was lost, doubled or made up. */
function sourceOf(stand: Stand): readonly string[] {
  const lines = (name: string, rows: readonly unknown[]) => rows.map((row) => `${name} ${stable(row)}`);
  return [
    ...lines('feeds', rowsOf(stand, 'feeds').map(withoutMoments)),
    ...lines('entries', rowsOf(stand, 'entries').map(sourceOfEntry)),
    ...lines(
      'stories',
      rowsOf(stand, 'stories')
        .filter(isToldStory)
        .map(({ stored: _, ...row }) => row),
    ),
    ...['pins', 'rejections', 'library', 'visits'].flatMap((name) =>
      lines(name, rowsOf(stand, name).map(withoutIds)),
    ),
  ].sort();
}

/** When it was seen and read is a moment of the run. */
const sourceOfEntry = ({ key: _, at: __, readAt: ___, ...row }: Row): unknown =>
  JSON.parse(JSON.stringify(row, (name, value) => (name === 'seen' ? undefined : value)));

/** Names of records and moments are made anew where the reader does a thing again. */
const withoutIds = (row: Row): unknown =>
  JSON.parse(
    JSON.stringify(row, (name, value) =>
      ['id', 'created', 'updated', 'pinned', 'at'].includes(name) && name !== 'feed' ? undefined : value,
    ),
  );

/** JSON with the names in their order. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** What is wrong after a fault and a fresh start, against a run without a fault; empty where nothing is. */
export function faultsOf(after: Stand, without: Stand): readonly string[] {
  return [...sourceFaults(after, without), ...derivedFaults(after), ...groupFaults(after, without)];
}

/** Articles by the story that they belong to: the same groups as without a fault. */
function groupFaults(after: Stand, without: Stand): readonly string[] {
  const expected = new Set(groupsOf(without));
  return groupsOf(after)
    .filter((group) => !expected.has(group))
    .map((group) => `no such group without a fault: ${group}`);
}

function groupsOf(stand: Stand): readonly string[] {
  const addresses = new Map(rowsOf(stand, 'entries').map(({ key, address }) => [key, `${address}`]));
  const groups = new Map<unknown, string[]>();
  for (const { entry, cluster } of rowsOf(stand, 'placements'))
    groups.set(cluster, [...(groups.get(cluster) ?? []), addresses.get(entry) ?? 'unknown']);
  return [...groups.values()].map((group) => group.sort().join(' '));
}

function sourceFaults(after: Stand, without: Stand): readonly string[] {
  const [found, expected] = [sourceOf(after), sourceOf(without)];
  const left = [...found];
  const lost = expected.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...lost.map((line) => `lost: ${line}`), ...left.map((line) => `beyond: ${line}`)];
}

/** Derived data against the source data beside it: whatever the order was in which things came. */
export function derivedFaults(stand: Stand): readonly string[] {
  const faults: string[] = [];
  const check = (isRight: boolean, what: string) => {
    if (!isRight) faults.push(what);
  };
  const entries = new Set(rowsOf(stand, 'entries').map(({ key }) => key));
  const clusters = rowsOf(stand, 'clusters').map(({ cluster }) => cluster as Cluster);
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const placements = rowsOf(stand, 'placements');
  const placed = new Map(placements.map(({ entry, cluster }) => [entry, cluster]));
  for (const key of entries) check(placed.has(key), `entry without a place: ${key}`);
  for (const [entry, cluster] of placed) {
    check(entries.has(entry), `place of no entry: ${entry}`);
    if (cluster === null) continue;
    const home = byId.get(cluster as number);
    // A cluster names its first 500 entries, and counts the others.
    const isNamed = home && (home.entries.includes(entry as string) || home.count > home.entries.length);
    check(isNamed === true, `not in its cluster: ${entry}`);
  }
  for (const { id, entries: members } of clusters)
    for (const entry of members) check(placed.get(entry) === id, `member without its place: ${entry}`);
  for (const fault of postingFaults(stand, clusters)) faults.push(fault);
  const told = rowsOf(stand, 'stories').filter(isToldStory).map(nameOf);
  const vectors = new Set(rowsOf(stand, 'vectors').map(nameOf));
  check(
    told.length === vectors.size && told.every((name) => vectors.has(name)),
    'stories and their words differ',
  );
  for (const row of rowsOf(stand, 'stories').filter((one) => !isToldStory(one)))
    check(byId.has(Number(row['id'])), `story of no cluster: ${row['id']}`);
  return faults;
}

const nameOf = ({ feed, id }: Row) => `${feed}\n${id}`;

/** With what waits in pages (`posting-journal.ts`), the oldest first. */
function postingsOf(stand: Stand): readonly Row[] {
  const pages = rowsOf(stand, 'meta').filter(({ key }) => `${key}`.startsWith('postings\n'));
  const waiting = pages.flatMap(({ value }) => value as readonly Row[]);
  const latest = new Map([...rowsOf(stand, 'postings'), ...waiting].map((row) => [row['term'], row]));
  return [...latest.values()].filter(({ count }) => Number(count) > 0);
}

/** Each word is counted in as many clusters as hold it. What begins with U+0001 is a shelf of patterns, not a word. */
function postingFaults(stand: Stand, clusters: readonly Cluster[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { vector } of clusters)
    for (const term of new Set(vector.terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const postings = postingsOf(stand).filter(({ term }) => !`${term}`.startsWith('\u0001'));
  const wrong = postings.filter(({ term, count }) => counts.get(`${term}`) !== count);
  const missing = [...counts.keys()].filter((term) => !postings.some((row) => row['term'] === term));
  return [
    ...wrong.map(({ term, count }) => `word ${term} counted ${count} times`),
    ...missing.map((term) => `word ${term} is in no list`),
  ];
}
