import { type Import, listImports, roomOf } from './imports';
import { lightEntrypoints, type Room, rooms, singleDoors } from './rules';
import type { Sources } from './sources';
import type { Violation } from './violation';

const roomByFolder = new Map(rooms.map((room) => [room.folder, room]));

/** Imports that the table does not allow. */
export function checkImports(path: string, sources: Sources): readonly Violation[] {
  const room = roomByFolder.get(roomOf(path) ?? '');
  return listImports(path, sources).flatMap((one) => {
    const what = (room && faultOf(one, room)) ?? doorFault(one);
    return what === null ? [] : [{ file: one.file, line: one.line, what }];
  });
}

function faultOf(one: Import, room: Room): string | null {
  const kind = one.typeOnly ? 'types of ' : '';
  if (one.target === null) {
    const allowed = [...room.packages, ...(one.typeOnly ? (room.typesOfPackages ?? []) : [])];
    const known = allowed.some((name) => one.specifier === name || one.specifier.startsWith(`${name}/`));
    return known ? null : `${room.folder} imports ${kind}the package ${one.specifier}`;
  }
  const target = roomOf(one.target) ?? 'no known room';
  const allowed = [room.folder, ...room.rooms, ...(one.typeOnly ? (room.typesOf ?? []) : [])];
  return allowed.includes(target) ? null : `${room.folder} imports ${kind}${target} (${one.specifier})`;
}

function doorFault(one: Import): string | null {
  const door = singleDoors[one.specifier];
  if (door === undefined || one.typeOnly || one.file === door || roomOf(one.file) === 'tests') return null;
  return `${one.specifier} is imported only in ${door}`;
}

/** What a script that runs in every page loads in the end, and may not. */
export function checkLightness(sources: Sources): readonly Violation[] {
  return Object.entries(lightEntrypoints).flatMap(([folder, allowed]) => {
    const starts = [...sources.files.keys()].filter((path) => roomOf(path) === folder);
    const loaded = [...loadedBy(starts, sources)].flatMap((path) => valueImports(path, sources));
    return loaded
      .filter(({ target, specifier }) => target === null && !isAllowed(specifier, allowed))
      .map(({ file, line, specifier }) => ({ file, line, what: `brings ${specifier} into ${folder}` }));
  });
}

const isAllowed = (specifier: string, allowed: readonly string[]) =>
  allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`));

const valueImports = (path: string, sources: Sources) =>
  listImports(path, sources).filter(({ typeOnly }) => !typeOnly);

function loadedBy(starts: readonly string[], sources: Sources): ReadonlySet<string> {
  const seen = new Set(starts);
  for (const path of seen) {
    for (const { target } of valueImports(path, sources)) {
      if (target !== null && sources.files.has(target)) seen.add(target);
    }
  }
  return seen;
}

/** Each cycle once, as the way around it. Imports of types count: they tie files together for a reader too. */
export function findCycles(sources: Sources): readonly string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]) => {
    const start = way.indexOf(path);
    if (start >= 0) cycles.push([...way.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const { target } of listImports(path, sources)) {
      if (target !== null && sources.files.has(target)) walk(target, [...way, path]);
    }
    done.add(path);
  };
  for (const path of sources.files.keys()) walk(path, []);
  return cycles;
}
