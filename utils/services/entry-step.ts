import { type EntryStep, noStep } from '@/utils/storage/entry-step';

/** What follows from entries that come, change and go, in the transactions that write them (`storage/entry-step.ts`). */
export const entryStep: EntryStep = noStep;
