import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countReport } from '../../../scripts/check/vitest-report.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Suite {
  readonly status: string;
  readonly tests: Readonly<Record<string, string>>;
}

function countOf(suites: readonly Suite[], exitCode = 0) {
  const file = join(folder, 'report.json');
  const testResults = suites.map(({ status, tests }, i) => ({
    name: `file ${i}`,
    status,
    assertionResults: Object.entries(tests).map(([fullName, result]) => ({ fullName, status: result })),
  }));
  writeFileSync(file, JSON.stringify({ testResults }));
  const { passed, failed, skipped } = countReport(file, exitCode);
  return { passed, failed, skipped };
}

describe('counting the tests', () => {
  it('takes passed and failed ones as they are', () => {
    const suites = [{ status: 'failed', tests: { a: 'passed', b: 'failed' } }];
    expect(countOf(suites, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('says of a failed one why, for each time that it was tried', () => {
    const file = join(folder, 'why.json');
    const failureMessages = [
      'Error: Waited in vain: the tab\n    at tab.ts:1',
      'Error: STACK_TRACE_ERROR\n    at tab.ts:2',
    ];
    const assertionResults = [{ fullName: 'shows the tab', status: 'failed', failureMessages }];
    writeFileSync(
      file,
      JSON.stringify({ testResults: [{ name: 'tab.test.ts', status: 'failed', assertionResults }] }),
    );
    expect(countReport(file, 1).problems).toEqual([
      'shows the tab\n    Error: Waited in vain: the tab\n    its time was up',
    ]);
  });

  it('lets a test be skipped only where it needs data that is not there', () => {
    const tests = { 'scores well (needs ../shared)': 'skipped', 'is tedious': 'skipped', later: 'todo' };
    expect(countOf([{ status: 'passed', tests }])).toEqual({ passed: 0, failed: 2, skipped: 1 });
  });

  it('fails for a file that does not load', () => {
    const suites = [
      { status: 'failed', tests: {} },
      { status: 'passed', tests: { a: 'passed' } },
    ];
    expect(countOf(suites, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('fails for an error outside any test', () => {
    expect(countOf([{ status: 'passed', tests: { a: 'passed' } }], 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('fails where vitest crashed and left no report', () => {
    expect(countReport(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  });
});
