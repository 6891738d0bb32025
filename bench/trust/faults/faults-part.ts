import { fault, type TrustPart } from '../part';
import { enumerateFaults, type FaultPoint } from './enumerate';
import { feedLine, readLine } from './lines';
import { openPapers } from './papers';

const idOf = ({ line, kind, at }: FaultPoint) => `${line} ${kind} ${at}`;

/** Every call of the feed and read lines, struck in every way that it can be; or each `every`-th, from a chosen one on. */
export const faultsPart = (every = 1, first = 0): TrustPart => ({
  name: 'faults',
  async *run(isDone) {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => void uncaught.push(error);
    process.on('unhandledRejection', note);
    for (const lineOf of [feedLine, readLine]) {
      const papers = await openPapers();
      const line = await lineOf(papers);
      const skip = (point: FaultPoint) => isDone(idOf(point));
      for await (const { call, wrong, ...point } of enumerateFaults(line, { every, first, skip })) {
        const faults = [
          ...wrong.map((what) => fault(/^(lost|kept)/u.test(what) ? 'lost' : 'wrong', `${call}: ${what}`)),
          ...uncaught.splice(0).map((error) => fault('uncaught', `${call}: ${error}`)),
        ];
        yield { id: idOf(point), faults };
      }
      await papers.close();
    }
    process.off('unhandledRejection', note);
  },
});
