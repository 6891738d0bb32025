import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const programFiles = [
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.LOCALAPPDATA,
].filter((path) => path !== undefined);

/**
 * Chrome itself comes last: since version 137 its branded builds ignore `--load-extension`. Chromium and Edge do not.
 */
const browsers = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome'],
    paths: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: programFiles.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    },
    debian: { debian: 'chromium', ubuntu: 'chromium-browser' },
    title: 'Chromium 125 or newer',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    },
    debian: { debian: 'firefox-esr', ubuntu: 'firefox' },
    title: 'Firefox 140 or newer',
  },
  /** No browser, but found, installed and missed in the same way: it checks what we export for bibliographies. */
  bibutils: {
    variable: 'BIBUTILS',
    names: ['biblatex2xml'],
    paths: {},
    debian: { debian: 'bibutils', ubuntu: 'bibutils' },
    title: 'bibutils 7',
  },
};

/**
 * Where a browser's program is: what the environment names (CHROMIUM, FIREFOX), else the usual names on the PATH, else
 * the usual places.
 *
 * @param {'chromium' | 'firefox' | 'bibutils'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variable, names, paths } = browsers[name];
  const given = process.env[variable];
  if (given) return isProgram(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((file) => folders.map((folder) => join(folder, file)));
  return [...onPath, ...(paths[process.platform] ?? [])].find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds the browsers, and installs missing ones where that takes no question: Debian or Ubuntu, as root or with a sudo
 * that asks no password. Elsewhere it says exactly what to install.
 *
 * @param {readonly ('chromium' | 'firefox' | 'bibutils')[]} wanted
 * @returns {Promise<readonly string[]>} the names of those that are still missing
 */
export async function ensureBrowsers(wanted = ['chromium', 'firefox']) {
  const missing = wanted.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) await aptInstall(missing);
  const stillMissing = missing.filter((name) => findBrowser(name) === null);
  for (const name of stillMissing) console.error(adviceFor(name));
  return stillMissing;
}

function adviceFor(name) {
  const { title, variable, debian } = browsers[name];
  const given = process.env[variable];
  if (given) return `${variable}=${given} is not a program. Point it at ${title}, or unset it.`;
  const hint = {
    linux: `for example: sudo apt-get install ${debian.debian}`,
    darwin: `for example: brew install --cask ${name}`,
    win32: `for example: winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Hibbiki.Chromium'}`,
  }[name === 'bibutils' ? 'linux' : process.platform];
  return `${title} is missing. Install it (${hint ?? 'from its makers'}), or set ${variable} to its program.`;
}

async function aptInstall(names) {
  const system = debianKind();
  const prefix = system === null ? null : rootPrefix();
  if (system === null || prefix === null) return;
  const packages = names.map((name) => browsers[name].debian[system]);
  console.error(`Installing ${packages.join(' and ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest, { env, quiet: true });
  };
  // A stale list names packages that the mirror no longer holds; an update that fails may still leave a usable one.
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** `debian`, `ubuntu`, or null on any other system. */
function debianKind() {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    if (/^ID=ubuntu$/m.test(release)) return 'ubuntu';
    return /^ID(_LIKE)?=.*debian/m.test(release) ? 'debian' : null;
  } catch {
    return null;
  }
}

/** What to put before a command so that it runs as root without a question; null where that cannot be. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}
