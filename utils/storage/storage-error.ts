/**
 * Why there is no database. `blocked`: a page of an older version keeps it open. `newer`: a newer version of the extension
 * made it. `upgrade-failed`: a migration threw, and the data stands as it was. `unavailable`: the browser gives none.
 */
export type StorageErrorCode = 'blocked' | 'newer' | 'upgrade-failed' | 'unavailable';

export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, cause?: unknown) {
    super(`The database cannot be opened: ${code}`, { cause });
    this.name = 'StorageError';
    this.code = code;
  }
}
