import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import type { LaunchOptions } from './contract';
import { connectMarionette, type Marionette } from './marionette';
import { until } from './until';

/** The extension's pages have a fixed address, instead of one made up for each profile. */
export const extensionUuid = '5f1d1e11-2222-4333-8444-555555555555';

export interface FirefoxProcess {
  readonly marionette: Marionette;
  readonly ended: Promise<void>;
  /** Ends it, and with it a profile that was made for it. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Starts Firefox with a profile of its own, quiet and without its own requests. */
export async function startFirefox(extensionId: string, options: LaunchOptions): Promise<FirefoxProcess> {
  const program = findBrowser('firefox');
  if (program === null) throw new Error('Firefox is missing: npm test says how to install it');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
  // That of a browser that was killed would be taken for this one's.
  rmSync(join(profile, portFile), { force: true });
  writeFileSync(join(profile, 'user.js'), preferenceFile(preferences(extensionId, options)));
  const child = spawn(program, argumentsOf(profile, options), {
    stdio: 'ignore',
    // Without the second one a release build keeps to its maker's address, whatever `services.settings.server` says.
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const stop = async () => {
    await kill();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await until('Firefox to start', () => readPort(profile, child), 60_000);
    return { marionette: await connectMarionette(port), ended, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  }
}

function argumentsOf(profile: string, { headed, args = [] }: LaunchOptions): string[] {
  return [
    ...['-profile', profile, '-no-remote', '-marionette', '--remote-allow-system-access'],
    ...(headed ? [] : ['-headless']),
    ...['--width=1200', '--height=800', ...args],
  ];
}

/** Firefox picks a free port and writes it down here. */
const portFile = 'MarionetteActivePort';

function readPort(profile: string, child: ChildProcess): number | null {
  if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}`);
  return Number(readFileSync(join(profile, portFile), 'utf8')) || null;
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

const preferenceFile = (all: Preferences) =>
  Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

function preferences(
  extensionId: string,
  { proxy, hosts = [], locale, prefs, downloads }: LaunchOptions,
): Preferences {
  return {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    ...quiet,
    ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
    ...(proxy ? proxyPreferences(proxy) : {}),
    ...(hosts.length ? { 'network.dns.localDomains': hosts.join(',') } : {}),
    ...(locale ? { 'intl.accept_languages': locale, 'intl.locale.requested': locale } : {}),
    ...prefs,
  };
}

function proxyPreferences(proxy: string): Preferences {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** No first-run pages, no questions, no requests of the browser's own. */
const quiet: Preferences = {
  // The extension is installed for one run of the browser; what it has stored is to be there in the next.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'app.update.auto': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#none/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'xpinstall.signatures.required': false,
};
