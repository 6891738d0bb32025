import type { Surface } from '@/tests/e2e/drivers/driver';
import type { Stand } from './faults/stand';

/**
 * All rows of the extension's database by store, as a page of the extension reads them past our own code; without the index of the
 * library, which is packed bytes (Firefox hands none over) and can be made again.
 */
export const readRows = (page: Surface): Promise<Stand['rows']> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('sidelight'));
    const names = [...db.objectStoreNames].filter((name) => !/^search(Postings|Columns)$/.test(name));
    const transaction = db.transaction(names);
    const rows = await Promise.all(
      names.map(async (name) => [name, await settled(transaction.objectStore(name).getAll())] as const),
    );
    db.close();
    return Object.fromEntries(rows);
  });
