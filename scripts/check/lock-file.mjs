const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * Optional dependencies that a package of the lock file names and the lock file does not hold.
 *
 * @param {{ packages: Record<string, { optionalDependencies?: Record<string, string>, dev?: boolean }> }} lock
 * @returns {{ name: string, version: string, path: string, dev: boolean }[]}
 */
export function missingFromLock({ packages }) {
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesFor(name, owner).some((path) => packages[path] !== undefined))
      // Native packages are pinned to their owner's version; a range would need the registry to resolve.
      .filter(([, version]) => /^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => ({ name, version, path: `node_modules/${name}`, dev })),
  );
}

/** Where Node would find a package that `owner` imports: beside it, or in any folder above. */
function placesFor(name, owner) {
  const nests = owner
    .split('/node_modules/')
    .map((_, i, all) => all.slice(0, all.length - i).join('/node_modules/'));
  return [
    ...nests.filter((nest) => nest !== '').map((nest) => `${nest}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}

/** What npm itself would have written, but for the address and the checksum. The name tells the platform: `x-linux-x64-musl`. */
export function platformEntry({ name, version, dev }) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const libc = ['musl', 'gnu'].find((prefix) => words.some((word) => word.startsWith(prefix)));
  return {
    version,
    cpu: processors.filter((processor) => words.includes(processor)),
    ...(dev ? { dev } : {}),
    ...(os.includes('linux') && libc ? { libc: [libc === 'gnu' ? 'glibc' : 'musl'] } : {}),
    optional: true,
    os,
  };
}
