export interface ShippedPackage {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly integrity?: string;
}
export function shippedPackages(lock: { packages: Record<string, unknown> }): readonly ShippedPackage[];
