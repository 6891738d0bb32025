import { listSources, readSource } from '@/tests/architecture/sources';

/** Rooms whose code asks for texts. */
const rooms = /^(components|entrypoints|utils)\/|^wxt\.config\.ts$/;

/**
 * The keys that our code may ask for: those written out as a literal, and those that a template can make
 * (`keys.${action}` stands for all of `keys`). A group that is asked for in one place by a template counts as used whole.
 */
export function usedKeys(keys: readonly string[]): ReadonlySet<string> {
  const code = listSources()
    .filter((path) => rooms.test(path))
    .map(readSource)
    .join('\n');
  const literals = new Set([...code.matchAll(/['"`]([a-zA-Z0-9.]+)['"`]/g)].map(([, text]) => text));
  const templates = [...code.matchAll(/`([a-zA-Z0-9.]+\.)\$\{[^`]*\}`/g)].map(([, start = '']) => start);
  const plurals = [...code.matchAll(/`([a-zA-Z0-9]+)_\$\{/g)].map(([, name]) => name);
  const manifest = new Set([...code.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name));
  return new Set(
    keys.filter(
      (key) =>
        literals.has(key) ||
        manifest.has(key) ||
        plurals.includes(key) ||
        templates.some((start) => key.startsWith(start) && !key.slice(start.length).includes('.')),
    ),
  );
}
