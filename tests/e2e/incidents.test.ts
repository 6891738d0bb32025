import '@/bench/trust/faults/platform';
import { expect, it } from 'vitest';
import { incidentsPart } from '@/bench/trust/incidents/incidents-part';
import type { TrustCase } from '@/bench/trust/part';
import { countOf } from '@/bench/trust/progress';

it('a full disk, a second window, a downgrade, an update in mid-refresh, many tabs: nothing is lost, and the reader is told', async () => {
  const cases: TrustCase[] = [];
  for await (const one of incidentsPart(8).run(() => false)) cases.push(one);
  console.info(JSON.stringify(countOf('incidents', cases)));
  expect(cases.flatMap(({ id, faults }) => faults.map(({ detail }) => `${id}: ${detail}`))).toEqual([]);
  expect(cases).toHaveLength(5);
});
