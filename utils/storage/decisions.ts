import { storage } from 'wxt/utils/storage';
import { type Decision, parseDecision } from '@/utils/model/decision';
import { readRow, warnOfBroken } from './read-rows';

/** So many are kept, in memory only: they go when the browser closes. */
const mostDecisions = 10;
const key = 'session:decisions';

/** The last decisions, the latest first. */
export async function listDecisions(): Promise<Decision[]> {
  const rows = await storage.getItem<unknown>(key);
  return Array.isArray(rows)
    ? rows.flatMap((row) => readRow('decisions', parseDecision(row), warnOfBroken) ?? [])
    : [];
}

/** Keeps a decision; of the same page the earlier one goes. */
export async function putDecision(decision: Decision): Promise<void> {
  const others = (await listDecisions()).filter(({ url }) => url !== decision.url);
  await storage.setItem(key, [decision, ...others].slice(0, mostDecisions));
}

/** Lets go of all decisions but those about these pages. */
export async function keepDecisions(isKept: (url: string) => boolean): Promise<void> {
  const rows = await listDecisions();
  const kept = rows.filter(({ url }) => isKept(url));
  if (kept.length < rows.length) await storage.setItem(key, kept);
}
