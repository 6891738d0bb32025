/**
 * `npm run trust [-- PART …]`: the long runs that show that nothing is lost, nothing leaks and nobody is let in. Prints a line of
 * JSON a part with the number of its cases, and what went wrong as it happens. A run that was broken off goes on where it
 * stopped; what is known of it is in .artifacts/trust.
 */
import './trust/faults/platform';
import { faultsPart } from './trust/faults/faults-part';
import { incidentsPart } from './trust/incidents/incidents-part';
import { killsPart } from './trust/kills/kills-part';
import { leakPart } from './trust/leak/leak-part';
import type { TrustPart } from './trust/part';
import { runPart } from './trust/progress';

const parts: readonly TrustPart[] = [
  faultsPart(),
  killsPart('chromium', 100, 20_261_126),
  killsPart('firefox', 10, 20_261_126),
  incidentsPart(100),
  leakPart(200, 20_261_126),
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `No such part: ${unknown.join(', ')}. There are: ${parts.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const tell = (line: object) => console.log(JSON.stringify(line));
for (const part of parts) {
  if (asked.length > 0 && !asked.includes(part.name)) continue;
  const started = performance.now();
  const count = await runPart(part, tell);
  tell({ ...count, seconds: Math.round((performance.now() - started) / 1_000) });
  if (count.recordsLost + count.bytesLeaked + count.uncaught + count.wrong > 0) process.exitCode = 1;
}
