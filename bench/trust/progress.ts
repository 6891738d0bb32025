import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Harm, TrustCase, TrustPart } from './part';

const folder = join(import.meta.dirname, '../../.artifacts/trust');

/** What a part came to. */
export interface PartCount {
  readonly part: string;
  readonly cases: number;
  readonly recordsLost: number;
  readonly bytesLeaked: number;
  readonly uncaught: number;
  readonly wrong: number;
}

/** Each case is a line of a file as soon as it is over, so that a run that was broken off goes on there. */
function openState(part: string) {
  const file = join(folder, `${part.replaceAll(' ', '-')}.jsonl`);
  mkdirSync(folder, { recursive: true });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return {
    known: lines.flatMap(readLine),
    add: (one: TrustCase) => appendFileSync(file, `${JSON.stringify(one)}\n`),
    clear: () => rmSync(file, { force: true }),
  };
}

/** The last line may have been broken off in the middle: its case is run again. */
function readLine(line: string): readonly TrustCase[] {
  try {
    return [JSON.parse(line) as TrustCase];
  } catch {
    return [];
  }
}

/** Runs what is left of a part, tells of what goes wrong at once, and counts all its cases. A complete part begins anew the next time. */
export async function runPart(part: TrustPart, tell: (line: object) => void): Promise<PartCount> {
  const state = openState(part.name);
  const cases = new Map(state.known.map((one) => [one.id, one]));
  for await (const one of part.run((id) => cases.has(id))) {
    cases.set(one.id, one);
    state.add(one);
    const { id, faults, figures } = one;
    if (faults.length > 0 || figures) tell({ part: part.name, case: id, ...figures, faults });
  }
  state.clear();
  return countOf(part.name, [...cases.values()]);
}

export function countOf(part: string, cases: readonly TrustCase[]): PartCount {
  const faults = cases.flatMap((one) => one.faults);
  const sum = (harm: Harm) =>
    faults.filter((one) => one.harm === harm).reduce((total, { amount }) => total + amount, 0);
  return {
    part,
    cases: cases.length,
    recordsLost: sum('lost'),
    bytesLeaked: sum('leaked'),
    uncaught: sum('uncaught'),
    wrong: sum('wrong'),
  };
}
