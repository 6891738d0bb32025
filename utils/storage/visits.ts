import { parseStoryVisit, type StoryVisit } from '@/utils/model/story-changes';
import type { StoryKey } from '@/utils/model/story-lookup';
import { inTransaction } from './in-transaction';
import type { Database } from './open-database';
import { type ReportBroken, readRow, warnOfBroken } from './read-rows';
import { type StoreOutcome, storeOutcome } from './store-outcome';
import { rowKey } from './story-key';

/** Of visits beyond these the oldest go: nobody asks what is new in a story of two thousand stories ago. */
const mostVisits = 2_000;

export async function getVisit(
  db: Database,
  key: StoryKey,
  report: ReportBroken = warnOfBroken,
): Promise<StoryVisit | undefined> {
  const row = await db.get('visits', rowKey(key));
  return row && readRow('visits', parseStoryVisit(row), report);
}

export function putVisit(db: Database, visit: StoryVisit, most = mostVisits): Promise<StoreOutcome> {
  return storeOutcome(() =>
    inTransaction(db, ['visits'], async (transaction) => {
      const visits = transaction.objectStore('visits');
      await visits.put(visit);
      let over = (await visits.count()) - most;
      let cursor = over > 0 ? await visits.index('by-time').openCursor() : null;
      for (; cursor && over > 0; over--) {
        await cursor.delete();
        cursor = await cursor.continue();
      }
    }),
  );
}
