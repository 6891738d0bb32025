/**
 * `npm run fuzz [-- CASES [SEED]]`: property-based cases at every door that data of others comes in by, 100,000 a door
 * unless told. Prints a line of JSON a door; the smallest case that breaks in goes to standard error with its seed.
 */
import { fuzz, fuzzDoors } from './fuzz/fuzz-doors';

const [cases = 100_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);

for (const door of fuzzDoors) {
  const fault = fuzz(door, cases, seed);
  console.log(JSON.stringify({ door: door.name, cases, seed, brokenInto: fault !== null }));
  if (fault === null) continue;
  console.error(fault);
  process.exitCode = 1;
}
