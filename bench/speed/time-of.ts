import { median } from './row';

const rounds = 9;

/** Median milliseconds of processor time of a call that has run a few times before: other work on the machine counts little. */
export function timeOf(run: () => unknown): number {
  for (let i = 0; i < 3; i++) run();
  const times = Array.from({ length: rounds }, () => {
    const started = process.cpuUsage();
    run();
    return process.cpuUsage(started).user / 1_000;
  });
  return median(times);
}
