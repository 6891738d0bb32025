import type { Surface } from './drivers/driver';

export interface Stored {
  /** Of the session: in memory only. */
  readonly session: string;
  /** On disk: settings, and all rows of all databases. */
  readonly disk: string;
}

/** Everything that the extension has stored, as text. `library` is any page of the extension. */
export function readStored(library: Surface): Promise<Stored> {
  return library.evaluate(async () => {
    type Area = { get(what: null): Promise<unknown> };
    const { chrome } = globalThis as unknown as {
      readonly chrome: { readonly storage: { readonly session: Area; readonly local: Area } };
    };
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rowsOf = async (name: string) => {
      const db = await settled(indexedDB.open(name));
      const stores = [...db.objectStoreNames];
      const rows = await Promise.all(
        stores.map((store) => settled(db.transaction(store).objectStore(store).getAll())),
      );
      db.close();
      return rows;
    };
    const databases = await indexedDB.databases();
    const rows = await Promise.all(databases.map(({ name = '' }) => rowsOf(name)));
    return {
      session: JSON.stringify(await chrome.storage.session.get(null)),
      disk: JSON.stringify([await chrome.storage.local.get(null), rows]),
    };
  });
}
