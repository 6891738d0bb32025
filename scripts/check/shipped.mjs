/**
 * The packages that `dependencies` bring along, those of theirs included, as the lock file has them: all that a build can hold of
 * others, and what is only needed to build it beside that.
 *
 * @param {{ packages: Record<string, any> }} lock
 * @returns {{ path: string, name: string, version: string, integrity?: string }[]}
 */
export function shippedPackages({ packages }) {
  const found = new Set();
  const open = Object.keys(packages[''].dependencies).map((name) => placeOf(packages, name, ''));
  while (open.length > 0) {
    const path = open.pop();
    if (path === undefined || found.has(path)) continue;
    found.add(path);
    for (const name of Object.keys(packages[path].dependencies ?? {}))
      open.push(placeOf(packages, name, path));
  }
  return [...found].sort().map((path) => ({
    path,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: packages[path].version,
    integrity: packages[path].integrity,
  }));
}

/** Where Node finds a package that `owner` imports: beneath it, or beneath any package around it. */
function placeOf(packages, name, owner) {
  for (let at = owner; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (at === '') return undefined;
  }
}
