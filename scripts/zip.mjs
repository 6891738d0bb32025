/**
 * `npm run zip`: the packages for the stores, in `.output/`: Chromium's, Firefox's, and the archive of sources that
 * Firefox's reviewers ask for; then `check-packages.mjs` on them.
 */
import { checkNode, ensureDependencies } from './setup/dependencies.mjs';
import { runPackage } from './setup/run.mjs';

process.exitCode = await main();

async function main() {
  if (!checkNode() || !(await ensureDependencies())) return 1;
  for (const browser of ['chrome', 'firefox']) {
    const code = await runPackage('wxt/bin/wxt.mjs', ['zip', '-b', browser]);
    if (code !== 0) return code;
  }
  await import('./check-packages.mjs');
  return process.exitCode ?? 0;
}
