import type { Cleared, StorageChoice } from '@/utils/model/requests';
import { clearAllDerived, clearEverything } from '@/utils/storage/clear';
import { listTabRecords } from '@/utils/storage/tab-records';
import { clusterStored, ensureClusters } from './clusters/cluster-stored';
import type { Deps } from './deps';
import { ensureDerived } from './derive-story';
import { leaveArticle } from './spot-article';
import { endSync } from './sync/switch-sync';

/**
 * Deletes what the reader chose. `derived`: what was worked out is worked out again before this resolves, from all that stays.
 * `everything`: as on the first day; `copyStays` where only the copy in sync storage could not be deleted.
 */
export async function clearStorage(deps: Deps, { what }: StorageChoice): Promise<Cleared> {
  const db = await deps.database();
  if (what === 'derived') {
    await clearAllDerived(db);
    await ensureDerived(db);
    if (await ensureClusters(db)) await clusterStored(db, deps.now);
    deps.announce({ what: 'stories' });
    return { copyStays: false };
  }
  const copyStays = await endSync(deps);
  // The tabs at the pages' edges count sources of stories that are about to go.
  for (const { tabId } of await listTabRecords()) await leaveArticle(deps, tabId);
  await clearEverything(db);
  for (const gone of ['settings', 'feeds', 'stories', 'pins', 'reading', 'library'] as const)
    deps.announce({ what: gone });
  return { copyStays };
}
