/**
 * `npm run sbom`: what the packages of others are that a build can hold, as CycloneDX 1.6 JSON on standard output. The same
 * lock file gives the same bytes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages } from './check/shipped.mjs';
import { root } from './setup/run.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const lock = read('package-lock.json');
const { name, version } = lock.packages[''];

/** The checksum as npm has it, in base64; CycloneDX wants digits. */
const hashesOf = (integrity) =>
  integrity?.startsWith('sha512-')
    ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }]
    : [];

const components = shippedPackages(lock).map(({ path, integrity, ...one }) => {
  const purl = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
  const { license } = lock.packages[path];
  const licenses = license ? { licenses: [{ expression: license }] } : {};
  return {
    type: 'library',
    'bom-ref': `${purl}#${path}`,
    ...one,
    ...licenses,
    purl,
    hashes: hashesOf(integrity),
  };
});

const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
  components,
};
console.log(JSON.stringify(bom, null, 2));
