import { type FaultKind, faultKinds, injector } from './injector';
import { faultsOf } from './judge';
import type { Line } from './lines';
import { putStand, readStand, type Stand } from './stand';

export interface FaultPoint {
  readonly line: string;
  readonly kind: FaultKind;
  /** Which of the calls that this kind can strike. */
  readonly at: number;
}

export interface FaultOutcome extends FaultPoint {
  /** The call that was struck. */
  readonly call: string;
  /** What was found wrong after a fresh start; empty where nothing was. */
  readonly wrong: readonly string[];
}

/** Walks the line without a fault. Resolves with what it then leaves, and how many calls each kind of fault can strike. */
async function measure(
  line: Line,
): Promise<{ stand: Stand; shown: string | undefined; counts: Map<FaultKind, number> }> {
  const counts = new Map<FaultKind, number>();
  let last: { stand: Stand; shown: string | undefined } | undefined;
  for (const kind of faultKinds) {
    await putStand(line.before);
    injector.arm(kind, -1);
    const world = line.start(0);
    await line.walk(world, []);
    counts.set(kind, injector.calls.length);
    injector.disarm();
    const shown = await line.shows(world);
    await world.end();
    last = { stand: await readStand(), shown };
  }
  if (!last) throw new Error('there is no kind of fault');
  return { ...last, counts };
}

/**
 * All points at which a fault can strike the line, each `every`-th of a kind from a chosen one on, one after the other: the walk
 * with the fault, then a fresh background on what that left, which walks once more.
 */
export async function* enumerateFaults(
  line: Line,
  { every = 1, first = 0, skip = () => false }: EnumerateOptions = {},
): AsyncGenerator<FaultOutcome> {
  const { stand, shown, counts } = await measure(line);
  for (const [kind, count] of counts) {
    for (let at = first % Math.min(every, count); at < count; at += every) {
      const point = { line: line.name, kind, at };
      if (!skip(point)) yield { ...point, ...(await strikeAt(line, point, stand, shown)) };
    }
  }
}

export interface EnumerateOptions {
  readonly every?: number;
  readonly first?: number;
  readonly skip?: (point: FaultPoint) => boolean;
}

async function strikeAt(
  line: Line,
  { kind, at }: FaultPoint,
  without: Stand,
  shown: string | undefined,
): Promise<Pick<FaultOutcome, 'call' | 'wrong'>> {
  await putStand(line.before);
  injector.arm(kind, at);
  const kept: string[] = [];
  const struck = line.start(0);
  // What the reader or the log is told of it is no matter here; only that nothing is lost.
  await line.walk(struck, kept).catch(() => undefined);
  const call = injector.calls[at] ?? 'not reached';
  const wrong = injector.struck ? [] : ['the fault was not reached'];
  injector.disarm();
  if (kind !== 'killed' && (await line.shows(struck).catch(() => 'failed')) === 'loading')
    wrong.push('the panel would wait for ever');
  await struck.end();
  const left = await readStand();
  wrong.push(...kept.filter((what) => !line.holds(left, what)).map((what) => `kept, and not there: ${what}`));
  const fresh = line.start(1);
  await line.walk(fresh, []);
  const shownNow = await line.shows(fresh);
  if (shownNow !== shown) wrong.push(`shows ${shownNow}, not ${shown}`);
  await fresh.end();
  wrong.push(...faultsOf(await readStand(), without));
  return { call, wrong };
}
