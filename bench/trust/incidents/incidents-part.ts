import { fault, type TrustPart } from '../part';
import { incidents, refusedDatabase } from './incidents';
import { openScene } from './scene';

/** What can happen to a real browser, one after the other, and what nobody caught meanwhile. */
export const incidentsPart = (tabs: number): TrustPart => ({
  name: 'incidents',
  async *run(isDone) {
    const all = Object.entries(incidents(tabs));
    if (!all.every(([name]) => isDone(name))) {
      const scene = await openScene();
      try {
        for (const [name, happen] of all) {
          const before = (await scene.browser.complaints()).length;
          const faults = await happen(scene);
          const uncaught = (await scene.browser.complaints())
            .slice(before)
            .map((what) => fault('uncaught', what));
          yield { id: name, faults: [...faults, ...uncaught] };
        }
      } finally {
        await scene.close();
      }
    }
    const refused = 'a browser without databases';
    if (!isDone(refused)) yield { id: refused, faults: await refusedDatabase() };
  },
});
