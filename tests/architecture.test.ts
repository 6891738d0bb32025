import { beforeAll, describe, expect, it } from 'vitest';
import { checkGlobals, checkInjections, checkOutsideDoors } from './architecture/check-globals';
import { checkImports, checkLightness, findCycles } from './architecture/check-imports';
import { roomOf } from './architecture/imports';
import { expectedReports, planted } from './architecture/planted';
import { longestFile, mayBeLong, rooms } from './architecture/rules';
import { listSources, loadSources, readSource, type Sources } from './architecture/sources';
import { describeViolation, type Violation } from './architecture/violation';

const paths = listSources();
let sources: Sources;

beforeAll(() => {
  sources = loadSources(paths);
}, 120_000);

/** Everything that is wrong with the given files, one line each. */
function reportsOn(files: readonly string[], within: Sources): readonly string[] {
  const violations: Violation[] = files.flatMap((path) => [
    ...(roomOf(path) === null ? [{ file: path, line: 1, what: 'is in no room of the house' }] : []),
    ...checkImports(path, within),
    ...checkGlobals(path, within),
    ...checkInjections(path, within),
    ...checkOutsideDoors(path, within),
  ]);
  return violations.map(describeViolation);
}

describe('the house', () => {
  it('is found', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(sources.files.size).toBe(paths.length);
  });

  it('has a room for every file, and every room keeps to its imports and its names', () => {
    expect(reportsOn(paths, sources)).toEqual([]);
  });

  it('loads nothing heavy into the pages that people visit', () => {
    expect(checkLightness(sources).map(describeViolation)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(findCycles(sources)).toEqual([]);
  });

  it(`has no file of over ${longestFile} lines, save prose and data`, () => {
    const long = paths
      .filter((path) => !mayBeLong.some((folder) => path.startsWith(`${folder}/`)))
      .map((path) => ({ path, lines: readSource(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > longestFile);
    expect(long).toEqual([]);
  });
});

describe('the rules, where they are broken on purpose', () => {
  let reports: readonly string[];
  let broken: Sources;

  beforeAll(() => {
    broken = loadSources(paths, planted);
    reports = reportsOn(Object.keys(planted), broken);
  }, 120_000);

  it('are broken in every room', () => {
    const roomsOfPlanted = new Set(Object.keys(planted).map(roomOf));
    const built = rooms.filter(({ folder }) => paths.some((path) => roomOf(path) === folder));
    expect(built.filter(({ folder }) => !roomsOfPlanted.has(folder))).toEqual([]);
  });

  it.each(Object.keys(planted))('are reported line by line in %s', (file) => {
    const unseen = expectedReports()
      .filter(({ place }) => place.startsWith(`${file}:`))
      .filter(
        ({ place, what }) => !reports.some((report) => report.startsWith(place) && report.includes(what)),
      );
    expect(unseen).toEqual([]);
  });

  it('report nothing else', () => {
    const places = expectedReports().map(({ place }) => place);
    expect(reports.filter((report) => !places.some((place) => report.startsWith(place)))).toEqual([]);
  });

  it('find what a page would load by way of other files', () => {
    const brought = checkLightness(broken).map(describeViolation).join('\n');
    expect(brought).toContain('brings webextension-polyfill into entrypoints/article-reader');
    expect(brought).toContain('brings valibot into entrypoints/article');
  });

  it('find a cycle, although one of its imports is of a type', () => {
    expect(findCycles(broken).join('\n')).toContain(
      'demo/planted-a.ts → demo/planted-b.ts → demo/planted-a.ts',
    );
  });
});
