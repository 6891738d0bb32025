import { readFileSync } from 'node:fs';

/** The only reason for which a test of this project may be skipped: its development data is not there. */
const allowedSkip = 'needs ../shared';

/** Letters of a reason that are shown. */
const longest = 300;

/**
 * Counts what vitest's JSON reporter wrote. Failed is also: no report (a crash), a file that could not be loaded, an
 * error outside any test (the exit code tells of it), and a test that was skipped for no allowed reason.
 *
 * @param {string} file
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number, skipped: number, problems: string[] }}
 */
export function countReport(file, exitCode) {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1, skipped: 0, problems: ['vitest wrote no report'] };
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const brokenFiles = report.testResults.filter(isBroken);
  const wronglySkipped = tests.filter((test) => isSkipped(test) && !test.fullName.includes(allowedSkip));
  const failed = tests.filter((test) => test.status === 'failed');
  const count = {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed.length + brokenFiles.length + wronglySkipped.length,
    skipped: tests.filter(isSkipped).length - wronglySkipped.length,
    problems: [
      ...failed.map((test) => `${test.fullName}${reasonOf(test)}`),
      ...brokenFiles.map((suite) => `${suite.name} could not be run`),
      ...wronglySkipped.map((test) => `skipped without an allowed reason: ${test.fullName}`),
    ],
  };
  return exitCode !== 0 && count.failed === 0
    ? { ...count, failed: 1, problems: [`vitest ended with code ${exitCode} (an error outside any test?)`] }
    : count;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** What each try of a failed test ended with, on a line: the end of a log is often all of it that somebody sees. */
const reasonOf = (test) =>
  (test.failureMessages ?? []).map((message) => `\n    ${firstLine(message).slice(0, longest)}`).join('');

/** Of a test whose time was up vitest reports the stack only, which begins with a name of its own. */
const firstLine = (message) => message.split('\n')[0].replace('Error: STACK_TRACE_ERROR', 'its time was up');

const isSkipped = (test) => test.status !== 'passed' && test.status !== 'failed';

/** A file that failed although none of its tests did: it did not load, or a hook threw. */
const isBroken = (suite) =>
  suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed');
