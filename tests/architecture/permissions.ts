import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources';

/** The parts of a manifest that give an extension power. */
export interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches?: readonly string[] }[];
  readonly web_accessible_resources?: readonly { readonly matches?: readonly string[] }[];
  readonly externally_connectable?: {
    readonly matches?: readonly string[];
    readonly ids?: readonly string[];
  };
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly strict_min_version?: string;
      readonly data_collection_permissions?: { readonly required?: readonly string[] };
    };
  };
}

/** Everything in a manifest by which an extension gains power over pages, browser or network. */
export function powersOf(manifest: Manifest): ReadonlySet<string> {
  const lists = [
    manifest.permissions,
    manifest.optional_permissions,
    manifest.host_permissions,
    manifest.optional_host_permissions,
    ...(manifest.content_scripts ?? []).map(({ matches }) => matches),
    ...(manifest.web_accessible_resources ?? []).map(({ matches }) => matches),
    manifest.externally_connectable?.matches,
    manifest.externally_connectable?.ids,
  ];
  return new Set(lists.flatMap((list) => list ?? []));
}

/** The names at the head of each bullet under "Permissions" in any ADR. */
export function arguedPermissions(): ReadonlySet<string> {
  const folder = join(root, 'docs/adr');
  const sections = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^## /mu))
    .filter((section) => section.startsWith('Permissions\n'));
  const heads = sections.flatMap((section) => section.match(/^- (?:`[^`]+`(?:, )?)+/gmu) ?? []);
  return new Set(heads.flatMap((head) => [...head.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '')));
}

/** Powers that no ADR argues for. */
export const unargued = (manifest: Manifest) =>
  [...powersOf(manifest)].filter((name) => !arguedPermissions().has(name));
