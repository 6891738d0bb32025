import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runPackage } from '../setup/run.mjs';
import { countReport } from './vitest-report.mjs';

/** A tool that passes or fails as a whole: it counts as one test. */
const tool = (name, file, args) => ({
  name,
  run: async (log) => {
    const ok = (await runPackage(file, args, { log })) === 0;
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, problems: [] };
  },
});

const build = (browser) => tool(`build-${browser}`, 'wxt/bin/wxt.mjs', ['build', '-b', browser]);

const project = (name, { needs = [], programs = [] } = {}) => ({
  name,
  needs,
  programs,
  run: async (log) => {
    const folder = join(root, '.artifacts', 'test');
    const report = join(folder, `${name}.json`);
    mkdirSync(folder, { recursive: true });
    // A report of an earlier run must not stand in for one that this run fails to write.
    rmSync(report, { force: true });
    const args = [
      'run',
      `--project=${name}`,
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    // Longer than any step should take: what is ended leaves no report of what it had found.
    const exitCode = await runPackage('vitest/vitest.mjs', args, { minutes: 30, log });
    return countReport(report, exitCode);
  },
});

/** The packages for the stores: made, linted, compared with the builds, and built again from their own sources. */
const packages = {
  name: 'packages',
  run: async (log) => {
    const ok = (await run(process.execPath, [join(root, 'scripts', 'zip.mjs')], { log })) === 0;
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, problems: [] };
  },
};

/**
 * Everything that `npm test` runs. The stages come one after the other; the lanes of a stage go beside each other, for most
 * tools keep one processor busy. In a lane the cheap steps are before the dear ones. The packages are built where the browser
 * tests read, and so before those.
 */
const stages = [
  [
    [
      tool('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
      tool('dead-code', 'knip/bin/knip.js', ['--no-progress']),
      tool('types', 'typescript/bin/tsc', ['--noEmit']),
      project('unit', { programs: ['bibutils'] }),
      project('faults'),
      project('components'),
    ],
    [build('chrome'), build('firefox'), packages, project('architecture')],
  ],
  [[project('e2e', { needs: ['build-chrome', 'build-firefox'], programs: ['chromium', 'firefox'] })]],
];

/**
 * The steps that were asked for, with those that they need; all of them where none was named. Stages of lanes of steps.
 *
 * @param {readonly string[]} names
 */
export function chooseSteps(names) {
  const steps = stages.flat(2);
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}`,
    );
  }
  if (names.length === 0) return stages;
  const needed = steps.filter(({ name }) => names.includes(name)).flatMap(({ needs = [] }) => needs);
  const isChosen = ({ name }) => names.includes(name) || needed.includes(name);
  return stages.map((lanes) => lanes.map((lane) => lane.filter(isChosen)).filter((lane) => lane.length > 0));
}
