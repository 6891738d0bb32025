import { type IDBPDatabase, openDB } from 'idb';

interface StoreShape {
  readonly keyPath: string | string[];
  readonly indexes: Readonly<
    Record<string, { readonly keyPath: string | string[]; readonly multiEntry: boolean }>
  >;
}

/** A whole database as JSON: its version, the shape of its stores, and their rows. */
export interface Snapshot {
  readonly version: number;
  readonly shape: Readonly<Record<string, StoreShape>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

export function shapeOf(db: IDBPDatabase): Snapshot['shape'] {
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const shapes = names.map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry } = store.index(index);
      return [index, { keyPath, multiEntry }] as const;
    });
    return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }] as const;
  });
  return JSON.parse(JSON.stringify(Object.fromEntries(shapes)));
}

export async function dump(db: IDBPDatabase): Promise<Snapshot> {
  const rows = await Promise.all(
    [...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)] as const),
  );
  return { version: db.version, shape: shapeOf(db), rows: Object.fromEntries(rows) };
}

/** Makes the database as it was, without any code of the project. */
export async function restore(name: string, { version, shape, rows }: Snapshot): Promise<void> {
  const db = await openDB(name, version, {
    upgrade: (made) => {
      for (const [store, { keyPath, indexes }] of Object.entries(shape)) {
        const created = made.createObjectStore(store, { keyPath });
        for (const [index, { keyPath: path, multiEntry }] of Object.entries(indexes)) {
          created.createIndex(index, path, { multiEntry });
        }
      }
    },
  });
  for (const [store, values] of Object.entries(rows)) {
    for (const value of values) await db.put(store, value);
  }
  db.close();
}
