import { expect, it } from 'vitest';
import { reportAt } from '@/bench/speed/synthetic-library';
import { MemoryClusters } from '@/bench/tasks/memory-clusters';
import { clusterEntries } from '@/utils/services/clusters/cluster-entries';
import { ClusterSession } from '@/utils/services/clusters/cluster-session';

const entries = 300;
const batch = 50;

/** As the database is: every question is counted, and takes a turn of the event loop. */
class FarClusters extends MemoryClusters {
  questions = 0;
  pauses = 0;
  readonly isFar: boolean;

  constructor(isFar: boolean) {
    super();
    this.isFar = isFar;
  }

  async pause(): Promise<void> {
    this.pauses += 1;
  }

  override async readPostings(terms: readonly string[]) {
    this.questions += 1;
    return super.readPostings(terms);
  }

  override async readClusters(ids: readonly number[]) {
    this.questions += 1;
    return super.readClusters(ids);
  }
}

async function placed(isFar: boolean) {
  const store = new FarClusters(isFar);
  const placements: unknown[] = [];
  for (let from = 0; from < entries; from += batch) {
    const session = await ClusterSession.open(store);
    const reports = Array.from({ length: batch }, (_, i) => reportAt(from + i));
    const told = reports.map((document) => ({ key: document.id, document, family: document.paper }));
    const { placements: places, merges } = await clusterEntries(session, told);
    placements.push([...places], merges);
    await session.flush();
  }
  return { placements, store };
}

it('asking ahead changes nothing of what becomes of entries, and asks a fifth as often at most', async () => {
  const [ahead, plain] = [await placed(true), await placed(false)];
  expect(ahead.placements).toEqual(plain.placements);
  expect(ahead.store.questions).toBeLessThan(plain.store.questions / 5);
  expect(ahead.store.pauses).toBeGreaterThan(entries / 4);
});
