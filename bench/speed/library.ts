import MiniSearch from 'minisearch';
import { clusterEntries } from '@/utils/services/clusters/cluster-entries';
import { ClusterSession } from '@/utils/services/clusters/cluster-session';
import { MemoryClusters } from '../tasks/memory-clusters';
import { browserTimes, followTimes } from './library-browser';
import { nodeTimes, peerTimes } from './library-node';
import { peerOptions } from './library-peer';
import { type Row, rowOf } from './row';
import { type Report, reportAt } from './synthetic-library';

const peerName = 'minisearch';

/** `LIBRARY=1000,10000` in the environment takes other sizes: the largest ones take a quarter of an hour. */
const sizesOf = (usual: readonly number[]): readonly number[] =>
  process.env['LIBRARY']?.split(',').map(Number) ?? usual;

const named = (size: number) => `${size.toLocaleString('en')} articles`;

/** A match in a library of articles, in Node. */
export async function* libraryInNode(): AsyncIterable<Row> {
  for (const size of sizesOf([10_000, 100_000])) {
    const [ours, peer] = [await nodeTimes(size), await peerTimes(size)];
    for (const state of ['warm', 'cold'] as const)
      yield rowOf({
        name: `library in Node, match ${state}, ${named(size)}`,
        ours: ours[state],
        peer: peer[state],
        peerName,
        unit: 'ms',
      });
  }
}

/** The same in a real Chromium with its own IndexedDB, and what a library takes there on disk. */
export async function* libraryInChromium(): AsyncIterable<Row> {
  for (const size of sizesOf([10_000, 100_000])) {
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

interface Cost {
  readonly mark: number;
  readonly ours: number;
  readonly peer: number;
}

/** Milliseconds of processor time of the last thousand entries before each mark, of a stream that grows. */
async function* costs(marks: readonly number[], report: (place: number) => Report): AsyncIterable<Cost> {
  const store = new MemoryClusters();
  const peer = new MiniSearch(peerOptions);
  let done = 0;
  for (const mark of marks) {
    const from = mark - measured;
    await clusterUpTo(store, done, from, report);
    const ours = await timed(() => clusterUpTo(store, from, mark, report));
    const other = await timed(async () => {
      for (let place = from; place < mark; place++) peer.add(report(place));
    });
    done = mark;
    yield { mark, ours, peer: other };
  }
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

const kinds = {
  'titles with summaries': reportAt,
  'bare titles': (place: number): Report => ({ ...reportAt(place), description: null }),
};

/**
 * What it costs to cluster a thousand entries when so many are there already; the peer only indexes a thousand. `growth` is to the next
 * of these sizes. A process of its own for each kind: what the other has left in memory would have to be looked through again and again.
 */
export const clusteringCost = (kind: keyof typeof kinds) =>
  async function* (): AsyncIterable<Row> {
    let before: Cost | undefined;
    for await (const cost of costs(sizesOf([1_000, 10_000, 100_000]), kinds[kind])) {
      if (before) yield clusterRow(kind, before, cost.ours);
      before = cost;
    }
    if (before) yield clusterRow(kind, before);
  };

const clusterRow = (kind: string, { mark, ours, peer }: Cost, tenfold?: number): Row =>
  rowOf({
    name: `cluster 1,000 ${kind}, after ${mark.toLocaleString('en')} entries`,
    ours,
    peer,
    peerName,
    unit: 'ms',
    ...(tenfold === undefined ? {} : { tenfold }),
  });

const stored = 500;

/** What it costs a real Chromium to take so many entries in: with their clusters, places and stories, on its own disk. */
export async function* storingCost(): AsyncIterable<Row> {
  for (const size of sizesOf([1_000, 10_000, 100_000])) {
    const times = await followTimes(size, stored, reportAt);
    if (times === null) return;
    const name = `store ${stored} entries in Chromium, in a library of ${size.toLocaleString('en')}`;
    yield rowOf({ name, ...times, peerName, unit: 'ms' });
  }
}
