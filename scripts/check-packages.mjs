/**
 * `node scripts/check-packages.mjs`: looks at the packages that `npm run zip` has made as the stores would. Firefox's linter
 * must find no error, the packages hold what was built and nothing else, and the archive of sources, unpacked somewhere
 * else and built there, gives Firefox's package byte for byte.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readZip } from './check/read-zip.mjs';
import { root, run, runPackage } from './setup/run.mjs';

const output = join(root, '.output');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packageOf = (kind) => join(output, `${name}-${version}-${kind}.zip`);

const checks = [
  ["Firefox's linter finds no error", lint],
  ["Chromium's package is the build", () => sameAsBuild('chrome')],
  ["Firefox's package is the build", () => sameAsBuild('firefox')],
  ['the sources hold nothing that is made or hidden', sourcesAreSources],
  ["the sources build Firefox's package byte for byte", sourcesBuildTheSame],
];

let failed = 0;
for (const [title, check] of checks) {
  const faults = await check();
  if (faults.length > 0) failed += 1;
  console.log(`${faults.length > 0 ? '✗' : '✓'} ${title}`);
  for (const fault of faults) console.log(`    ${fault}`);
}
process.exitCode = failed > 0 ? 1 : 0;

async function lint() {
  const code = await runPackage('web-ext/bin/web-ext.js', ['lint', '--source-dir', packageOf('firefox')]);
  return code === 0 ? [] : ['see above'];
}

function sameAsBuild(browser) {
  return differences(readZip(packageOf(browser)), readFolder(join(output, `${browser}-mv3`)));
}

function sourcesAreSources() {
  const made = /(^|\/)(node_modules|\.output|\.wxt|\.artifacts|\.git)\//;
  const needed = [
    'package.json',
    'package-lock.json',
    'wxt.config.ts',
    'tsconfig.json',
    'README.md',
    'LICENSE',
  ];
  const names = [...readZip(packageOf('sources')).keys()];
  return [
    ...names.filter((file) => made.test(file)).map((file) => `${file} should not be in it`),
    ...needed.filter((file) => !names.includes(file)).map((file) => `${file} is missing`),
  ];
}

/** As a reviewer does it: unpack, `npm ci`, build. */
async function sourcesBuildTheSame() {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));
  try {
    for (const [file, bytes] of readZip(packageOf('sources'))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    const steps = [
      ['npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline']],
      [process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox']],
    ];
    for (const [command, args] of steps) {
      const code = await run(command, args, { cwd: folder });
      if (code !== 0) return [`${command} ${args.join(' ')} ended with code ${code}`];
    }
    return differences(readFolder(join(folder, '.output/firefox-mv3')), readZip(packageOf('firefox')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFolder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = (file) => file.slice(folder.length + 1).replaceAll('\\', '/');
  return new Map(files.map((file) => [named(file), readFileSync(file)]));
}

/** What one holds otherwise than the other, both as maps from name to bytes. */
function differences(one, other) {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names
    .filter((file) => !(one.get(file) && other.get(file) && one.get(file).equals(other.get(file))))
    .map((file) => (one.has(file) && other.has(file) ? `${file} differs` : `${file} is only in one of them`));
}
