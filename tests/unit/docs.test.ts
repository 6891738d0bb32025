import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md')),
];

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Folders that hold what is made, not what is kept. */
const made = ['.output/', '.artifacts/', '.wxt/', 'node_modules/'];

/** Everything in the root that a path can start with; a path that starts with none of them is of somewhere else. */
const tops = new Set(readdirSync(root));

/** `utils/model/story.ts` in backticks: what names a file or folder of ours. */
function namedPaths(text: string): readonly string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/gu)].map((match) => match[1] ?? '');
  const paths = code.filter((piece) => /^[\w.][\w./-]*[/.][\w./-]*$/u.test(piece));
  return paths.filter((piece) => tops.has(piece.split('/')[0] ?? ''));
}

/** `[text](target)`: addresses of the web aside. */
function linkedPaths(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map((match) => (match[1] ?? '').replace(/#.*$/u, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/iu.test(target));
}

function faultsOf(text: string, file: string): readonly string[] {
  const missingPaths = namedPaths(text).filter((path) => !isThere(path));
  const missingLinks = linkedPaths(text).filter((path) => !existsSync(join(root, dirname(file), path)));
  const unknownScripts = [...text.matchAll(/\bnpm (?:run (?:-[\w-]+ )*([\w:][\w:-]*)|(start|test)\b)/gu)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((name) => scripts[name] === undefined);
  const missingPrograms = [...text.matchAll(/\b(?:npx tsx|node) ([\w./-]+\.m?[jt]s)\b/gu)]
    .map((match) => match[1] ?? '')
    .filter((path) => !path.startsWith('../shared/') && !existsSync(join(root, path)));
  return [
    ...missingPaths,
    ...missingLinks,
    ...unknownScripts.map((name) => `npm run ${name}`),
    ...missingPrograms,
  ];
}

const isThere = (path: string) =>
  made.some((folder) => `${path}/`.startsWith(folder)) || existsSync(join(root, path));

describe('the documents', () => {
  it('are found', () => {
    expect(documents).toContain('README.md');
    expect(documents.length).toBeGreaterThan(3);
  });

  it.each(documents)('name only files and commands that exist: %s', (file) => {
    expect(faultsOf(readFileSync(join(root, file), 'utf8'), file)).toEqual([]);
  });

  it.each([
    ['a file that has moved', 'See `utils/model/nothing.ts`.', 'utils/model/nothing.ts'],
    ['a folder that is gone', 'All of `components/gone/` is new.', 'components/gone/'],
    ['a dead link', 'See [this](docs/gone.md#part).', 'docs/gone.md'],
    ['a script that is none', 'Run `npm run dance`.', 'npm run dance'],
    ['a program that is none', 'Run `npx tsx bench/gone.ts`.', 'bench/gone.ts'],
  ])('would be caught naming %s', (_what, text, fault) => {
    expect(faultsOf(text, 'README.md')).toEqual([fault]);
  });
});

/** Does the row end with a test file of ours, and a title that stands in it? */
function isShown(row: string): boolean {
  const [, file = '', title = ''] = /\| `(tests\/[\w./-]+\.test\.tsx?)`: (.+) \|$/u.exec(row) ?? [];
  return (
    title !== '' && existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8').includes(title)
  );
}

describe('the threat model', () => {
  const [threats = ''] = readFileSync(join(root, 'docs/security.md'), 'utf8').split('## The long runs');
  const lines = threats.split('\n');
  const rows = lines.filter((line) => /^\| (?!may try|may happen)/u.test(line));

  it('names a test for every threat', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !isShown(row))).toEqual([]);
  });

  it.each([
    ['without a test', '| may do harm | nothing | `tests/unit/docs.test.ts` |'],
    [
      'with a title that no test has',
      '| may do harm | nothing | `tests/unit/docs.test.ts`: cannot do har\u006d |',
    ],
    ['with a test that is none', '| may do harm | nothing | `tests/unit/nothing.test.ts`: cannot |'],
  ])('would be caught %s', (_what, row) => {
    expect(isShown(row)).toBe(false);
  });

  it('knows six who might do harm', () => {
    const parts = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
    expect(parts).toEqual([
      'A hostile page',
      'A hostile feed',
      'A hostile story feed',
      'The network',
      'A curious publisher',
      'Someone at the keyboard',
      'What we build on',
    ]);
  });
});
