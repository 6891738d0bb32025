/**
 * `npm run bench [-- WORD]`: what each job costs us and a peer, side by side in one run, as JSON lines {"name", "ours",
 * "peer", "peerName", "unit", "ratio", "growth"}. `growth` is the cost at ten times the work. Only ratios say something:
 * milliseconds are this machine's. With a word, only the jobs and benches that have it in their name.
 */
import { Bench } from 'tinybench';
import { contentScriptCost } from './content-script';
import { extractionCost } from './extraction';
import type { LoadFigure } from './load/figure';
import { profileAtLoad } from './load/load';
import { clickToStory } from './speed/click-to-story';
import { coverageCost } from './speed/coverage-cost';
import { feedJobs } from './speed/feeds';
import type { Job } from './speed/job';
import { clusteringCost, libraryInChromium, libraryInNode, storingCost } from './speed/library';
import { libraryOpens } from './speed/library-opens';
import { librarySearchInChromium } from './speed/library-search';
import { matchingJobs } from './speed/matching';
import type { Row } from './speed/row';
import { storyCost } from './speed/story-cost';
import { timelineJobs } from './speed/timeline';
import { type RefreshCounts, subscriptionCost } from './subscriptions';

const jobs: readonly Job[] = [...matchingJobs, ...feedJobs, ...timelineJobs];

/** What does not fit a function that is called again and again. */
const benches: Readonly<Record<string, () => AsyncIterable<Row | RefreshCounts | LoadFigure>>> = {
  'content script': contentScriptCost,
  extraction: extractionCost,
  'build a story': storyCost,
  subscriptions: subscriptionCost,
  'coverage of a story': coverageCost,
  'click to story': clickToStory,
  'cluster bare titles': clusteringCost('bare titles'),
  'cluster titles with summaries': clusteringCost('titles with summaries'),
  'store entries': storingCost,
  'library in Node': libraryInNode,
  'library in Chromium': libraryInChromium,
  'library opens': libraryOpens,
  'library search in Chromium': librarySearchInChromium,
  'load of a whole profile': profileAtLoad,
};

/** Milliseconds of the processor's time: what else the machine does counts for neither side. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Median milliseconds of a call. */
async function medianOf(name: string, call: () => unknown): Promise<number> {
  const limits = { time: 300, iterations: 5, warmupTime: 100, warmupIterations: 5 };
  const bench = new Bench({ ...limits, now: processorTime });
  bench.add(name, call);
  const [task] = await bench.run();
  const result = task?.result;
  if (result === undefined || !('latency' in result)) throw new Error(`${name} failed to run`);
  return result.latency.p50;
}

async function timesOf(name: string, setUp: Job['ours'], size: number) {
  const at = await medianOf(name, setUp(size));
  const tenfold = await medianOf(name, setUp(10 * size));
  return { at, growth: tenfold / at, tenfold };
}

const round = (value: number): number => Number(value.toPrecision(3));

async function report({ name, peerName, unit, size, ours, peer }: Job): Promise<void> {
  const mine = await timesOf(name, ours, size);
  const other = await timesOf(peerName, peer, size);
  const row = {
    name,
    ours: round(mine.tenfold),
    peer: round(other.tenfold),
    peerName,
    unit: `ms for ${10 * size} ${unit}`,
    ratio: round(mine.tenfold / other.tenfold),
    growth: round(mine.growth),
    peerGrowth: round(other.growth),
  };
  console.log(JSON.stringify(row));
}

const word = process.argv[2] ?? '';
for (const job of jobs) if (job.name.includes(word)) await report(job);
for (const [name, rows] of Object.entries(benches))
  if (name.includes(word)) for await (const row of rows()) console.log(JSON.stringify(row));
