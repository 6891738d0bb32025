/**
 * `npm test`: sets up whatever is missing, then runs every check. `npm test -- unit e2e` runs the named steps only.
 * The last line of output is always `N passed, N failed, N skipped`.
 */
import { chooseSteps } from './check/steps.mjs';
import { ensureBrowsers } from './setup/browsers.mjs';
import { checkNode, ensureDependencies, prepareTypes } from './setup/dependencies.mjs';

const total = { passed: 0, failed: 0, skipped: 0, problems: [] };
const table = [];

await main();
report();

async function main() {
  const chosen = await attempt('steps', () => chooseSteps(process.argv.slice(2)));
  const ready = chosen !== null && (await setUp(chosen.flat(2).flatMap(({ programs = [] }) => programs)));
  if (!ready) return;
  for (const lanes of chosen) {
    const isAlone = lanes.length < 2;
    await Promise.all(lanes.map((lane) => inTurn(lane, isAlone)));
  }
}

async function inTurn(lane, isAlone) {
  for (const step of lane) await measure(step, isAlone);
}

/** A missing program fails the tests but hides none of the other results; without the packages nothing can run. */
async function setUp(programs) {
  if (!checkNode()) return fail('set-up: this Node is too old');
  if (!(await ensureDependencies())) return fail('set-up: npm ci failed');
  if (!(await prepareTypes())) fail('set-up: wxt prepare failed');
  const missing = await ensureBrowsers(programs);
  for (const name of missing) fail(`set-up: ${name} is missing`);
  return true;
}

/** What a step says is shown as it comes where nothing else says something, or as a whole when it has ended. */
async function measure(step, isAlone) {
  const title = `\n── ${step.name} ${'─'.repeat(Math.max(2, 60 - step.name.length))}`;
  const said = [];
  if (isAlone) console.log(title);
  const started = performance.now();
  const count = await attempt(step.name, () => step.run(isAlone ? undefined : (output) => said.push(output)));
  if (!isAlone) process.stdout.write(`${title}\n${Buffer.concat(said)}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (count === null) return;
  for (const key of ['passed', 'failed', 'skipped']) total[key] += count[key];
  total.problems.push(...count.problems.map((problem) => `${step.name}: ${problem}`));
  table.push({ name: step.name, seconds, ...count });
}

/** One step's own bug must not hide the results of the others. */
async function attempt(name, action) {
  try {
    return await action();
  } catch (error) {
    fail(`${name}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

function fail(problem) {
  total.failed += 1;
  total.problems.push(problem);
  return false;
}

function report() {
  console.log('\n── result ─────────────────────────────────────────────────────');
  for (const { name, seconds, passed, failed, skipped } of table) {
    const counts = `${passed} passed${failed ? `, ${failed} FAILED` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(14)} ${seconds.padStart(6)} s  ${counts}`);
  }
  for (const problem of total.problems) console.log(`✗ ${problem}`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
