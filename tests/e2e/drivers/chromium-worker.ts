import type { CDPSession } from 'playwright-core';
import { until } from './until';

/** What the protocol's domain ServiceWorker tells of a worker; only what is read here. */
interface WorkerVersion {
  readonly versionId: string;
  readonly scriptURL: string;
  readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
}

/**
 * Ends the worker of that origin where it runs, and waits until it has ended. Whoever waits for an answer (a panel) wakes the
 * next one in the same moment, and for the list of targets that is the same worker: only its running status tells.
 */
export async function endWorker(session: CDPSession, origin: string): Promise<void> {
  const told: WorkerVersion[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    told.push(...(versions as WorkerVersion[]).filter(({ scriptURL }) => scriptURL.startsWith(origin)));
  });
  try {
    await session.send('ServiceWorker.enable');
    const { versionId, runningStatus } = await until('the state of the worker', () => told.at(-1));
    if (runningStatus === 'stopped') return;
    const asked = told.length;
    await session.send('ServiceWorker.stopWorker', { versionId });
    await until('the worker to end', () =>
      told.slice(asked).some((now) => now.versionId === versionId && now.runningStatus === 'stopped'),
    );
  } finally {
    await session.detach();
  }
}
