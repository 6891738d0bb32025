import { randomOf } from '@/bench/training/random';
import type { Page } from '@/tests/e2e/drivers/driver';
import { until } from '@/tests/e2e/drivers/until';
import { ask, launchReader, subscribeTo } from '@/tests/e2e/reader';
import { type Fault, fault, type TrustCase } from '../part';
import { permutationTest } from './permutation-test';
import { type Findings, type Kind, kinds, openProbeSite } from './probe-site';

/** A difference that comes about by chance this seldom is none of chance. */
const surprising = 0.001;

/**
 * What a publisher's own script can learn of the tab: articles of all kinds, each `count` times, in an order by chance. Wherever the
 * page could tell one from the other, something has leaked.
 */
export async function watchAsPage(count: number, seed: number): Promise<TrustCase> {
  const site = await openProbeSite(count);
  const browser = await launchReader('chromium');
  const times = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
  const seen = new Map<string, Set<Kind>>();
  const states = new Map<Kind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  try {
    await subscribeTo(browser, site.feedUrl);
    const own = await browser.openExtensionPage('options.html');
    await ask(own, 'listFeeds', null);
    const page = await browser.openPage('about:blank');
    for (const { kind, i } of inAnyOrder(count, randomOf(seed))) {
      await page.goto(site.article(kind, i));
      const { afterMs, seen: looks } = await until('the tab', () => findingsOf(page), 30_000);
      times.get(kind)?.push(afterMs ?? 0);
      states.get(kind)?.add((await page.waitForTab()).state);
      for (const look of looks) seen.set(look, (seen.get(look) ?? new Set<Kind>()).add(kind));
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
  return verdict(times, seen, states, seed);
}

/** Once the page has looked twice. */
const findingsOf = (page: Page): Promise<Findings | null> =>
  page.evaluate(() => {
    const { findings } = window as unknown as { readonly findings?: Findings };
    return findings && findings.seen.length > 1 ? findings : null;
  });

function inAnyOrder(count: number, random: () => number) {
  const visits = kinds.flatMap((kind) =>
    Array.from({ length: count }, (_, i) => ({ kind, i, at: random() })),
  );
  return visits.sort((a, b) => a.at - b.at);
}

function verdict(
  times: ReadonlyMap<Kind, readonly number[]>,
  seen: ReadonlyMap<string, ReadonlySet<Kind>>,
  states: ReadonlyMap<Kind, ReadonlySet<string>>,
  seed: number,
): TrustCase {
  const of = (kind: Kind) => times.get(kind) ?? [];
  const p = (kind: Kind) => permutationTest(of(kind), of('none'), randomOf(seed));
  const figures = {
    pages: kinds.reduce((sum, kind) => sum + of(kind).length, 0),
    looks: seen.size,
    ...Object.fromEntries(kinds.map((kind) => [`ms ${kind}`, Math.round(median(of(kind)))])),
    'p by-address': p('by-address'),
    'p by-words': p('by-words'),
  };
  const faults: Fault[] = [
    ...(seen.size === 1
      ? []
      : [fault('leaked', `the tab looks ${seen.size} ways: ${[...seen.keys()].join(' ')}`)]),
    ...(['by-address', 'by-words'] as const)
      .filter((kind) => figures[`p ${kind}`] < surprising)
      .map((kind) => fault('leaked', `an article matched ${kind} shows its tab at another time`)),
    // Or nothing was compared at all.
    ...kinds
      .filter((kind) => [...(states.get(kind) ?? [])].join() !== (kind === 'none' ? 'spotted' : 'matched'))
      .map((kind) => fault('wrong', `${kind} was ${[...(states.get(kind) ?? [])].join()}`)),
  ];
  return { id: 'what a page can learn', faults, figures };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
