import '@/bench/trust/faults/platform';
import { expect, it } from 'vitest';
import { incidentsPart } from '@/bench/trust/incidents/incidents-part';
import type { TrustCase } from '@/bench/trust/part';
import { countOf } from '@/bench/trust/progress';

/** Six starts of a browser, and a wait of half a minute for Chromium to notice that its disk is full. */
const patience = 300_000;

it(
  'a full disk, a second window, a downgrade, an update in mid-refresh, many tabs: nothing is lost, and the reader is told',
  async () => {
    const cases: TrustCase[] = [];
    for await (const one of incidentsPart(8).run(() => false)) cases.push(one);
    console.info(JSON.stringify(countOf('incidents', cases)), JSON.stringify(cases));
    expect(cases.flatMap(({ id, faults }) => faults.map(({ detail }) => `${id}: ${detail}`))).toEqual([]);
    expect(cases).toHaveLength(5);
  },
  patience,
);
