import type { EntryStep } from '@/utils/storage/entry-step';
import { clusterStep } from './clusters/cluster-step';
import type { Deps } from './deps';

/** What follows from entries that come, change and go, in the transactions that write them (`storage/entry-step.ts`). */
export const entryStep = (deps: Deps): EntryStep => clusterStep(deps.now);
