import type { Surface } from '@/tests/e2e/drivers/driver';
import type { Stand } from './faults/stand';

/** All rows of the extension's database by store, as a page of the extension reads them past our own code. */
export const readRows = (page: Surface): Promise<Stand['rows']> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('sidelight'));
    const transaction = db.transaction([...db.objectStoreNames]);
    const rows = await Promise.all(
      [...db.objectStoreNames].map(
        async (name) => [name, await settled(transaction.objectStore(name).getAll())] as const,
      ),
    );
    db.close();
    return Object.fromEntries(rows);
  });
