import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Constants that WXT puts in the place of these names. */
const define = {
  'import.meta.env.FIREFOX': 'false',
  'import.meta.env.MODE': '"production"',
  'import.meta.env.COMMAND': '"build"',
  'import.meta.env.ENTRYPOINT': '"article"',
};

/** One minified script, as the extension ships its scripts. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define,
    resolve: { alias: { '@': root } },
    build: {
      target: 'es2022',
      write: false,
      copyPublicDir: false,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'bundle' },
    },
  });
  const [output] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  if (output?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return output.code;
}

/** Source as a script of its own: what it imports of the project bundled, minified. */
export async function bundleSource(source: string): Promise<string> {
  const folder = mkdtempSync(join(root, 'node_modules/.bench-'));
  try {
    writeFileSync(join(folder, 'entry.ts'), source);
    return await bundle(join(folder.slice(root.length), 'entry.ts'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const sizeOf = (script: string) => ({
  bytes: Buffer.byteLength(script),
  zipped: gzipSync(script, { level: 9 }).length,
});

/** A folder for as long as the process lives. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
