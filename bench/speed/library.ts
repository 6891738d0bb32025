import MiniSearch from 'minisearch';
import { clusterEntries } from '@/utils/services/clusters/cluster-entries';
import { ClusterSession } from '@/utils/services/clusters/cluster-session';
import { MemoryClusters } from '../tasks/memory-clusters';
import { browserTimes } from './library-browser';
import { nodeTimes, peerTimes } from './library-node';
import { peerOptions } from './library-peer';
import { type Row, rowOf } from './row';
import { type Report, reportAt } from './synthetic-library';

const peerName = 'minisearch';
const sizes = [10_000, 100_000] as const;

const named = (size: number) => `${size.toLocaleString('en')} articles`;

/** A match in a library of articles, in Node. */
export async function* libraryInNode(): AsyncIterable<Row> {
  const [small, large] = [await nodeTimes(sizes[0]), await nodeTimes(sizes[1])];
  const [peerSmall, peerLarge] = [await peerTimes(sizes[0]), await peerTimes(sizes[1])];
  for (const state of ['warm', 'cold'] as const) {
    const name = (size: number) => `library in Node, match ${state}, ${named(size)}`;
    const [ours, tenfold] = [small[state], large[state]];
    yield rowOf({ name: name(sizes[0]), ours, peer: peerSmall[state], peerName, unit: 'ms', tenfold });
    yield rowOf({ name: name(sizes[1]), ours: tenfold, peer: peerLarge[state], peerName, unit: 'ms' });
  }
}

/** The same in a real Chromium with its own IndexedDB, and what a library takes there on disk. */
export async function* libraryInChromium(): AsyncIterable<Row> {
  for (const size of sizes) {
    const times = await browserTimes(size);
    if (times === null) return;
    const { ours, peer } = times;
    for (const state of ['warm', 'cold'] as const)
      yield rowOf({
        name: `library in Chromium, match ${state}, ${named(size)}`,
        ours: ours[state],
        peer: peer[state],
        peerName,
        unit: 'ms',
      });
    yield rowOf({
      name: `library in Chromium, on disk an article, ${named(size)}`,
      ours: ours.bytes / size,
      peer: peer.bytes / size,
      peerName,
      unit: 'bytes',
    });
  }
}

const batch = 500;
const measured = 1_000;
const marks = [1_000, 10_000, 100_000] as const;

/** Milliseconds of processor time of the last thousand entries before each mark, of a stream that grows. */
async function costs(report: (place: number) => Report) {
  const store = new MemoryClusters();
  const peer = new MiniSearch(peerOptions);
  const spent: { readonly ours: number; readonly peer: number }[] = [];
  for (const mark of marks) {
    const from = mark - measured;
    await clusterUpTo(store, spent.length === 0 ? 0 : (marks[spent.length - 1] ?? 0), from, report);
    const ours = await timed(() => clusterUpTo(store, from, mark, report));
    const other = await timed(async () => {
      for (let place = from; place < mark; place++) peer.add(report(place));
    });
    spent.push({ ours, peer: other });
  }
  return spent;
}

async function clusterUpTo(
  store: MemoryClusters,
  from: number,
  to: number,
  report: (place: number) => Report,
): Promise<void> {
  for (let start = from; start < to; start += batch) {
    // Each batch knows only what is stored, as that of a background that has died.
    const session = await ClusterSession.open(store);
    const reports = Array.from({ length: Math.min(batch, to - start) }, (_, i) => report(start + i));
    await clusterEntries(
      session,
      reports.map((document) => ({ key: document.id, document, family: document.paper })),
    );
    await session.flush();
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const kinds: Readonly<Record<string, (place: number) => Report>> = {
  'titles with summaries': reportAt,
  'bare titles': (place) => ({ ...reportAt(place), description: null }),
};

/** What it costs to cluster a thousand entries when so many are there already; the peer only indexes a thousand. */
export async function* clusteringCost(): AsyncIterable<Row> {
  for (const [kind, report] of Object.entries(kinds)) {
    const spent = await costs(report);
    for (const [i, { ours, peer }] of spent.entries()) {
      const name = `cluster 1,000 ${kind}, after ${(marks[i] ?? 0).toLocaleString('en')} entries`;
      const later = spent[i + 1]?.ours;
      yield rowOf({
        name,
        ours,
        peer,
        peerName,
        unit: 'ms',
        ...(later === undefined ? {} : { tenfold: later }),
      });
    }
  }
}
