import type { ProxiedRequest } from '@/tests/e2e/drivers/proxy';
import { type Fault, fault, type TrustCase } from '../part';

/** What was requested between two moments of simulated time, in the order in which it came. */
export type Round = readonly ProxiedRequest[];

export interface Rounds {
  /** Of a browser without Sidelight that reads: the pages' own. */
  readonly plain: readonly Round[];
  /** With Sidelight, in which nothing is read. */
  readonly idle: readonly Round[];
  readonly reading: readonly Round[];
}

/** Whatever was requested while reading that was not without it, and the other way round, has leaked. */
export function judgeRounds(id: string, { plain, idle, reading }: Rounds): TrustCase {
  const faults = reading.flatMap((round, i) =>
    judgeStep(i, withoutPages(round, plain[i] ?? []), idle[i] ?? []),
  );
  const count = (rounds: readonly Round[]) => rounds.reduce((sum, round) => sum + round.length, 0);
  const figures = {
    articles: reading.length,
    'feed requests': count(idle),
    'page requests': count(plain),
    'steps with feed requests': idle.filter((round) => round.length > 0).length,
    'bytes leaked': faults.reduce((sum, { harm, amount }) => sum + (harm === 'leaked' ? amount : 0), 0),
  };
  const isNothing = figures['feed requests'] === 0 || figures['page requests'] === 0;
  return { id, faults: [...faults, ...(isNothing ? [fault('wrong', 'nothing was compared')] : [])], figures };
}

/** Page loads differ in nothing but what their own headers say: compared by address. */
function withoutPages(round: Round, plain: Round): Round {
  const left = plain.map(({ method, url }) => `${method} ${url}`);
  return round.filter(({ method, url }) => !take(left, `${method} ${url}`));
}

function judgeStep(step: number, found: Round, expected: Round): readonly Fault[] {
  const [lines, others] = [found.map(lineOf), expected.map(lineOf)];
  const beyond = without(found, others).map((one) =>
    fault('leaked', `step ${step}: ${lineOf(one)}`, one.bytes),
  );
  const missing = without(expected, lines).map((one) =>
    fault('leaked', `step ${step} lacks ${lineOf(one)}`, one.bytes),
  );
  if (beyond.length + missing.length > 0) return [...beyond, ...missing];
  // Hosts are asked side by side: which connection is the first to open is the browser's affair, and none of ours.
  const hosts = [...new Set(found.map(({ host }) => host))];
  return hosts
    .filter((host) => `${ofHost(found, host)}` !== `${ofHost(expected, host)}`)
    .map((host) => fault('leaked', `step ${step}: ${host} is asked in another order`));
}

const lineOf = ({ method, url, bytes }: ProxiedRequest) => `${method} ${url} ${bytes}`;

const ofHost = (round: Round, wanted: string) => round.filter(({ host }) => host === wanted).map(lineOf);

/** Each of the lines stands for one request. */
function without(round: Round, lines: readonly string[]): Round {
  const left = [...lines];
  return round.filter((request) => !take(left, lineOf(request)));
}

/** Takes one out, and says whether it was there. */
function take(lines: string[], line: string): boolean {
  const at = lines.indexOf(line);
  if (at >= 0) lines.splice(at, 1);
  return at >= 0;
}
