import type { Article } from '@/utils/model/article';
import { clusterStored, ensureClusters } from '@/utils/services/clusters/cluster-stored';
import type { Deps, KnownTab } from '@/utils/services/deps';
import { ensureDerived } from '@/utils/services/derive-story';
import { createConnection, type Database } from '@/utils/storage/open-database';
import { injector } from './injector';

/** A run of the background: the real services on the database that stands, with a clock of its own. */
export interface FaultWorld extends Deps {
  clock: number;
  /** What was told to an engineer: a fault that must not stop the rest. */
  readonly reported: unknown[];
  /** Closes its connection, as a worker that ends does. */
  end(): Promise<void>;
}

export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly clock: number;
  /** Names of records and turns begin here, so that no two runs make the same. */
  readonly firstId: number;
  readonly tabs?: readonly KnownTab[];
  /** What a close reading of any page finds. */
  readonly article?: Article;
}

/** Starts the background as `entrypoints/background/deps.ts` does: what is derived is looked after before anything is asked. */
export function startWorld({ clock, firstId, tabs = [], article }: Surroundings): FaultWorld {
  let id = firstId;
  const connection = createConnection();
  const looked = new WeakMap<Database, Promise<void>>();
  const lookAfter = async (db: Database) => {
    await ensureDerived(db);
    if (await ensureClusters(db)) await clusterStored(db, () => world.clock);
  };
  const world: FaultWorld = {
    clock,
    reported: [],
    database: async () => {
      const db = await connection.open();
      const looking = looked.get(db) ?? lookAfter(db);
      looked.set(db, looking);
      looking.catch(() => looked.delete(db));
      await looking;
      return db;
    },
    now: () => world.clock,
    random: () => 0.5,
    randomId: () => `id-${id++}`,
    fetch: injector.fetch((input, init) => fetch(input, init)),
    isOnline: () => true,
    savesData: () => false,
    wait: async () => {},
    announce: () => {},
    findTab: async (tabId) => tabs.find((tab) => tab.id === tabId) ?? null,
    readArticle: async () => ({
      page: article?.url ?? '',
      signs: { slug: true, running: 0.5 },
      article: article ?? null,
    }),
    accompanyArticle: async () => {},
    readPageLinks: async () => [],
    readSelection: async () => 'nothing',
    report: (error) => world.reported.push(error),
    notify: async () => true,
    setBadge: async () => {},
    showTab: async () => {},
    end: () => connection.close(),
  };
  return world;
}
