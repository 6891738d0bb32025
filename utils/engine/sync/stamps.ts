import { stampForm } from '@/utils/model/sync';

const mostCount = 36 ** 2 - 1;
/** In the year 5188. Only a fault, or somebody, writes that. */
const mostMs = 36 ** 9 - 1;

/**
 * The stamp of a change, by a hybrid logical clock (Kulkarni, Demirbas and others: *Logical Physical Clocks*, OPODIS 2014): later than
 * any that this browser has written or seen, however wrong its clock is, and else as late as its clock says.
 *
 * @param last the latest stamp written or seen
 * @param now milliseconds since 1970
 * @param node four signs that name the browser
 */
export function nextStamp(last: string | undefined, now: number, node: string): string {
  const [ms = 0, count = 0] = last === undefined ? [] : partsOf(last);
  if (now > ms && now <= mostMs) return stampOf(Math.floor(now), 0, node);
  if (count < mostCount) return stampOf(ms, count + 1, node);
  // Where nothing is later, as late as it: a stamp of another form could be read by nobody.
  return ms < mostMs ? stampOf(ms + 1, 0, node) : stampOf(mostMs, mostCount, node);
}

/** When it was written, by the clock of whoever wrote it: milliseconds since 1970. */
export const momentOf = (stamp: string): number => partsOf(stamp)[0] ?? 0;

const partsOf = (stamp: string): readonly number[] =>
  stampForm.test(stamp)
    ? stamp
        .split('-')
        .slice(0, 2)
        .map((part) => Number.parseInt(part, 36))
    : [];

const stampOf = (ms: number, count: number, node: string): string =>
  `${Math.max(0, ms).toString(36).padStart(9, '0')}-${count.toString(36).padStart(2, '0')}-${node}`;
