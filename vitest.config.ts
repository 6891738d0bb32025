import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { words } from './modules/words/words-plugin';

/** Lets the storage fail at any call, for which it changes IndexedDB itself for as long as its process runs. */
const faults = 'tests/unit/trust/faults.test.ts';

/** No test asserts a time. This only ends what hangs, on a machine that has other things to do as well. */
const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Takes a minute or more each: one of them that began last would run on alone, with half of the machine idle. */
const longest = [
  'gallery',
  'odd-pages',
  'site-control',
  'hostile-feeds',
  'curious-page',
  'real-pages',
  'incidents',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      longest.some((name) => moduleId.endsWith(`/tests/e2e/${name}.test.ts`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Five projects, so that each can be run alone: `npx vitest run --project unit tests/unit/url`. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [faults],
          environment: 'node',
          // Nothing is left behind between files: databases are made anew by each test, and spies are taken off.
          isolate: false,
          maxWorkers: 2,
          restoreMocks: true,
          ...patience,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'faults', include: [faults], environment: 'node', ...patience },
      },
      {
        plugins: [WxtVitest(), preact(), words(import.meta.dirname)],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          isolate: false,
          restoreMocks: true,
          setupFiles: ['tests/components/setup.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/architecture.test.ts'],
          environment: 'node',
          ...patience,
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Each file starts browsers of its own, which wait for each other more than they work.
          maxWorkers: 2,
          // Two real browsers on a busy machine: what fails twice in a row is a fault, and fails. Retries are reported.
          retry: 1,
          // Twice what one wait may take, and more: where a wait was in vain, its own words are told.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
