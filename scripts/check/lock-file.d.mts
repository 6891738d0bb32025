interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly dev?: boolean }
    >
  >;
}

interface MissingPackage {
  readonly name: string;
  readonly version: string;
  readonly path: string;
  readonly dev: boolean;
}

/** Optional dependencies that a package of the lock file names and the lock file does not hold. */
export function missingFromLock(lock: Lock): readonly MissingPackage[];

export function platformEntry(missing: MissingPackage): {
  readonly version: string;
  readonly cpu: readonly string[];
  readonly os: readonly string[];
  readonly libc?: readonly string[];
  readonly dev?: boolean;
  readonly optional: true;
};
