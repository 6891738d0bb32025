import { randomOf } from '@/bench/training/random';
import type { Page } from '@/tests/e2e/drivers/driver';
import { until } from '@/tests/e2e/drivers/until';
import { launchReader, subscribeTo } from '@/tests/e2e/reader';
import { type Fault, fault, type TrustCase } from '../part';
import { permutationTest } from './permutation-test';
import { type Deed, deeds, type Findings, type Kind, kinds, openProbeSite } from './probe-site';

/** A difference that comes about by chance this seldom is none of chance. */
const surprising = 0.001;

const matches = ['by-address', 'by-words'] as const;

/** What was seen of articles of one kind, by what their pages did. */
interface Seen {
  readonly looks: Set<string>;
  readonly states: Set<string>;
  /** Milliseconds, in every visit. */
  readonly times: Readonly<Record<Deed, number[]>>;
}

/**
 * What a publisher's own script can learn of the tab: articles of all kinds, each `count` times and twice, in an order by chance. Wherever
 * the page could tell one from the other, something has leaked.
 */
export async function watchAsPage(count: number, seed: number): Promise<TrustCase> {
  const site = await openProbeSite(count);
  const browser = await launchReader('chromium');
  const empty = (): Seen => ({ looks: new Set(), states: new Set(), times: { looks: [], removes: [] } });
  const seen: Readonly<Record<Kind, Seen>> = { 'by-address': empty(), 'by-words': empty(), none: empty() };
  try {
    await subscribeTo(browser, site.feedUrl);
    const page = await browser.openPage('about:blank');
    for (const { kind, deed, i } of inAnyOrder(count, randomOf(seed))) {
      await page.goto(site.article(kind, i, deed));
      const findings = await until('the tab', () => findingsOf(page), 30_000);
      const { looks, states, times } = seen[kind];
      times[deed].push((deed === 'looks' ? findings.afterMs : findings.backMs) ?? Number.NaN);
      states.add(await stateOf(page, kind));
      for (const look of findings.seen) looks.add(look);
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
  return verdict(seen, seed);
}

const stateFor = (kind: Kind) => (kind === 'none' ? 'spotted' : 'matched');

/** What the tab shows in the end, which is known later than the tab is there. */
async function stateOf(page: Page, kind: Kind): Promise<string> {
  const expected = page.waitForTab(({ state }) => state === stateFor(kind));
  return (await expected.catch(() => page.waitForTab())).state;
}

/** Once the page has looked twice. */
const findingsOf = (page: Page): Promise<Findings | null> =>
  page.evaluate(() => {
    const { findings } = window as unknown as { readonly findings?: Findings };
    return findings && findings.seen.length > 1 ? findings : null;
  });

function inAnyOrder(count: number, random: () => number) {
  const visits = kinds.flatMap((kind) =>
    deeds.flatMap((deed) => Array.from({ length: count }, (_, i) => ({ kind, deed, i, at: random() }))),
  );
  return visits.sort((a, b) => a.at - b.at);
}

function verdict(seen: Readonly<Record<Kind, Seen>>, seed: number): TrustCase {
  const looks = new Set(kinds.flatMap((kind) => [...seen[kind].looks]));
  const compared = deeds.flatMap((deed) =>
    matches.map((kind) => {
      const p = permutationTest(seen[kind].times[deed], seen.none.times[deed], randomOf(seed));
      return { kind, deed, p };
    }),
  );
  const faults: Fault[] = [
    ...(looks.size === 1
      ? []
      : [fault('leaked', `the tab looks ${looks.size} ways: ${[...looks].join(' ')}`)]),
    ...compared
      .filter(({ p }) => p < surprising)
      .map(({ kind, deed }) =>
        fault('leaked', `an article matched ${kind} has its tab at another time (${deed})`),
      ),
    // Or nothing was compared at all.
    ...kinds.flatMap((kind) => {
      const states = [...seen[kind].states].join();
      return states === stateFor(kind) ? [] : [fault('wrong', `${kind} was ${states}`)];
    }),
  ];
  return {
    id: 'what a page can learn',
    faults,
    figures: { ...figuresOf(seen), looks: looks.size, ...pOf(compared) },
  };
}

function figuresOf(seen: Readonly<Record<Kind, Seen>>) {
  const all = kinds.flatMap((kind) => deeds.map((deed) => ({ kind, deed, times: seen[kind].times[deed] })));
  return {
    pages: all.reduce((sum, { times }) => sum + times.length, 0),
    ...Object.fromEntries(
      all.map(({ kind, deed, times }) => [`ms ${kind}, ${deed}`, Math.round(10 * median(times)) / 10]),
    ),
  };
}

const pOf = (compared: readonly { readonly kind: Kind; readonly deed: Deed; readonly p: number }[]) =>
  Object.fromEntries(compared.map(({ kind, deed, p }) => [`p ${kind}, ${deed}`, Number(p.toFixed(4))]));

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
