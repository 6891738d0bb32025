import type { Cluster } from '@/utils/engine/cluster/cluster';
import { clusterVersion } from '@/utils/engine/cluster/cluster';
import { newCohort } from '@/utils/engine/cluster/cluster-model';
import { foundCluster, joinCluster } from '@/utils/engine/cluster/grow-cluster';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import { toldEntry } from '@/utils/engine/entry/told-entry';
import { parseFeed } from '@/utils/engine/feed/parse-feed';
import type { ParsedFeed } from '@/utils/engine/feed/parsed-feed';
import { documentProfile } from '@/utils/engine/match/document-profile';
import { buildStory } from '@/utils/engine/story/build-story';
import { deviceFeed } from '@/utils/model/device-feed';
import type { StoredEntry } from '@/utils/model/stored-entry';
import type { Story } from '@/utils/model/story';
import { clusterEntryOf } from '@/utils/services/clusters/entry-of-stored';
import { articlesOfStory } from '@/utils/services/clusters/story-of-cluster';
import { deriveAddresses } from '@/utils/services/derive-story';
import { type FeedDocuments, placesOfEvent } from './feed-documents';
import type { LoadShape } from './shape';

/** A row of one of the stores of the extension's database. */
export interface ProfileRow {
  readonly store: string;
  readonly row: unknown;
}

/** So many of the latest clusters a word remembers, as the extension's own list does. */
const latestClusters = 256;

/**
 * All source data of a profile and what is derived from it, as the extension would have stored it had it asked every feed, made by its
 * own engine. Left out is what it makes of that in moments: the words of told stories, and the index of the library.
 *
 * @param now milliseconds since 1970
 */
export function* profileRows(shape: LoadShape, documents: FeedDocuments, now: number): Iterable<ProfileRow> {
  const entries = new Map<number, StoredEntry>();
  for (let number = 0; number < shape.feeds; number++) {
    const parsed = parsedFeed(documents.text(number), documents.feed(number), now);
    yield { store: 'feeds', row: feedRow(documents.feed(number), parsed, now) };
    for (const [i, row] of storedOf(parsed, documents.feed(number), now).entries()) {
      entries.set(number + i * shape.feeds, row);
      yield { store: 'entries', row };
    }
  }
  const made: Story[] = [];
  const told = parsedFeed(documents.deskText(), documents.desk, now);
  yield { store: 'feeds', row: feedRow(documents.desk, told, now) };
  yield* clusterRows(shape, entries, now, made);
  for (const story of told.stories) yield storyRow(documents.desk, story);
  yield* pinRows(shape, documents.desk, told.stories, made);
}

function parsedFeed(text: string, url: string, now: number): ParsedFeed {
  const parsed = parseFeed({ text, url, now });
  if (!parsed.ok || parsed.problems.length > 0) throw new Error(`${url}: ${JSON.stringify(parsed.problems)}`);
  return parsed;
}

/** Due in an hour: nothing is asked before the bench says so. */
const feedRow = (url: string, { title, entries, stories, format }: ParsedFeed, now: number) => ({
  url,
  title,
  added: new Date(now).toISOString(),
  checked: new Date(now).toISOString(),
  succeeded: new Date(now).toISOString(),
  swept: new Date(now).toISOString(),
  due: new Date(now + 3_600_000).toISOString(),
  failures: 0,
  problems: [],
  format,
  stories: stories.length,
  entries: entries.length,
});

function storedOf({ entries }: ParsedFeed, url: string, now: number): readonly StoredEntry[] {
  return entries.map((entry) => {
    const told = toldEntry(url, entry, new Date(now).toISOString());
    if (!told.ok) throw new Error(JSON.stringify(told.issues));
    return mergeEntry(identifyEntry(told.value), []);
  });
}

/** Clusters with their places, words and stories. Each entry joins those of its event: what is asked here is what that costs later. */
function* clusterRows(
  shape: LoadShape,
  entries: ReadonlyMap<number, StoredEntry>,
  now: number,
  made: Story[],
): Iterable<ProfileRow> {
  const postings = new Map<string, { count: number; clusters: number[] }>();
  let count = 0;
  for (const members of groupsOf(shape, entries)) {
    const cluster = clusterOf(members);
    count += 1;
    yield { store: 'clusters', row: { id: cluster.id, cluster, last: now } };
    for (const [i, { key }] of members.entries())
      yield {
        store: 'placements',
        row: { entry: key, cluster: cluster.id, how: i === 0 ? 'founded' : 'joined' },
      };
    for (const term of cluster.vector.terms) notePosting(postings, term, cluster.id);
    const articles = articlesOfStory(cluster, members);
    const story = articles.length === 0 ? undefined : buildStory({ id: `${cluster.id}`, articles, now });
    if (story === undefined) continue;
    made.push(story);
    yield storyRow(deviceFeed, story);
  }
  for (const [term, posting] of postings) yield { store: 'postings', row: { term, ...posting } };
  yield { store: 'meta', row: { key: 'stream', value: { stories: count, cohort: newCohort, due: [] } } };
  yield {
    store: 'meta',
    row: { key: 'clustered', value: { version: clusterVersion, progress: { at: 'end' } } },
  };
}

function* groupsOf(
  { madeHere }: LoadShape,
  entries: ReadonlyMap<number, StoredEntry>,
): Iterable<readonly StoredEntry[]> {
  const grouped = new Set<number>();
  for (let event = 0; event < madeHere; event++) {
    const places = placesOfEvent(event);
    for (const place of places) grouped.add(place);
    yield places.flatMap((place) => entries.get(place) ?? []);
  }
  for (const [place, entry] of entries) if (!grouped.has(place)) yield [entry];
}

function clusterOf(members: readonly StoredEntry[]): Cluster {
  const cluster = members.reduce<Cluster | undefined>((grown, stored) => {
    const entry = clusterEntryOf(stored);
    const profile = documentProfile(entry.document);
    return grown ? joinCluster(grown, entry, profile) : foundCluster(entry, profile);
  }, undefined);
  if (cluster === undefined) throw new Error('a story without entries');
  return cluster;
}

function notePosting(postings: Map<string, { count: number; clusters: number[] }>, term: string, id: number) {
  const posting = postings.get(term) ?? { count: 0, clusters: [] };
  posting.count += 1;
  posting.clusters.push(id);
  if (posting.clusters.length > latestClusters) posting.clusters.shift();
  postings.set(term, posting);
}

const storyRow = (feed: string, story: Story): ProfileRow => ({
  store: 'stories',
  row: { feed, id: story.id, story, addresses: deriveAddresses(story), stored: story.updated },
});

/** Told stories first, then such as were made here; each with the revision that it was pinned as. */
function* pinRows(
  { pins }: LoadShape,
  desk: string,
  told: readonly Story[],
  made: readonly Story[],
): Iterable<ProfileRow> {
  const all = [
    ...told.map((story) => ({ feed: desk, story })),
    ...made.map((story) => ({ feed: deviceFeed, story })),
  ];
  for (const { feed, story } of all.slice(0, pins)) {
    const { id, updated } = story;
    yield { store: 'pins', row: { feed, id, pinned: updated, story } };
    yield { store: 'revisions', row: { feed, id, at: updated, story, visits: [] } };
  }
}
