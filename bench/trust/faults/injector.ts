import { fakeBrowser } from './platform';

/** What goes wrong. `killed`: from that call on the worker is dead. All others fail that one call, and the worker lives. */
export type FaultKind =
  | 'killed'
  | 'quota'
  | 'aborted'
  | 'connection-lost'
  | 'no-network'
  | 'answer-broken-off';

export const faultKinds: readonly FaultKind[] = [
  'killed',
  'quota',
  'aborted',
  'connection-lost',
  'no-network',
  'answer-broken-off',
];

type CallKind = 'open' | 'transaction' | 'read' | 'write' | 'commit' | 'fetch' | 'body';

/** Which calls can fail in which way. */
const applies: Readonly<Record<FaultKind, readonly CallKind[]>> = {
  killed: ['open', 'transaction', 'read', 'write', 'commit', 'fetch', 'body'],
  quota: ['write', 'commit'],
  aborted: ['read', 'write', 'commit'],
  'connection-lost': ['open', 'transaction'],
  'no-network': ['fetch'],
  'answer-broken-off': ['body'],
};

const errors: Readonly<Record<FaultKind, () => Error>> = {
  killed: () => new DOMException('killed', 'AbortError'),
  quota: () => new DOMException('the disk is full', 'QuotaExceededError'),
  aborted: () => new DOMException('aborted', 'AbortError'),
  'connection-lost': () => new DOMException('the connection is closing', 'InvalidStateError'),
  'no-network': () => new TypeError('Failed to fetch'),
  'answer-broken-off': () => new TypeError('network error'),
};

/** Stands between the services and IndexedDB, the storage areas and the network, and lets one call of a run fail. */
export interface Injector {
  /** The calls since `arm` that the fault could have struck, by name, in their order. */
  readonly calls: readonly string[];
  /** Has the fault struck? */
  readonly struck: boolean;
  /** Lets the call with that number fail; none where it is -1. */
  arm(kind: FaultKind, at: number): void;
  disarm(): void;
  fetch(real: typeof fetch): typeof fetch;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Patched = Record<string, Method>;

const reads = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
const methods: readonly (readonly [string, CallKind, readonly string[]])[] = [
  ['IDBFactory', 'open', ['open']],
  ['IDBDatabase', 'transaction', ['transaction']],
  ['IDBObjectStore', 'read', reads],
  ['IDBIndex', 'read', reads],
  ['IDBCursor', 'read', ['continue', 'continuePrimaryKey', 'advance']],
  ['IDBObjectStore', 'write', ['put', 'add', 'delete', 'clear']],
  ['IDBCursor', 'write', ['update', 'delete']],
];

function installInjector(): Injector {
  const state = { kind: 'killed' as FaultKind, at: -1, calls: [] as string[], isDead: false, struck: false };
  const strike = (kind: CallKind, name: string): Error | null => {
    if (state.isDead) return errors.killed();
    if (!applies[state.kind].includes(kind)) return null;
    state.calls.push(name);
    if (state.calls.length - 1 !== state.at) return null;
    state.struck = true;
    state.isDead = state.kind === 'killed';
    return errors[state.kind]();
  };
  const wrap = (owner: Patched, name: string, kind: CallKind, label: string) => {
    const real = owner[name] as Method;
    owner[name] = function (...given) {
      const error = strike(kind, label);
      const transaction = transactionOf(this);
      if (error && !transaction) throw error;
      const request = real.apply(this, given);
      // A request is accepted, and fails later with all of its transaction: never in the very step that makes it.
      if (error && transaction)
        queueMicrotask(() => transaction._state !== 'finished' && transaction._abort(error.name));
      return request;
    };
  };
  for (const [type, kind, names] of methods) {
    const { prototype } = (globalThis as unknown as Record<string, { prototype: Patched }>)[type] ?? {};
    for (const name of names) if (prototype) wrap(prototype, name, kind, `${type}.${name}`);
  }
  for (const area of ['local', 'session'] as const) {
    const owner = fakeBrowser.storage[area] as unknown as Patched;
    wrapLater(owner, 'get', () => strike('read', `${area}.get`));
    for (const name of ['set', 'remove']) wrapLater(owner, name, () => strike('write', `${area}.${name}`));
  }
  wrapCommit(() => strike('commit', 'commit'));
  return {
    get calls() {
      return state.calls;
    },
    get struck() {
      return state.struck;
    },
    arm: (kind, at) => Object.assign(state, { kind, at, calls: [], isDead: false, struck: false }),
    disarm: () => Object.assign(state, { at: -1, isDead: false }),
    fetch: (real) => async (input, init) => {
      const error = strike('fetch', 'fetch');
      if (error) throw error;
      return breakable(await real(input, init), () => strike('body', 'body'));
    },
  };
}

/** Of a store, an index or a cursor; undefined of what is outside of transactions. */
function transactionOf(owner: unknown): Committing | undefined {
  const { transaction, objectStore, source } = owner as Record<string, unknown>;
  if (source || objectStore) return transactionOf(source ?? objectStore);
  return typeof transaction === 'object' ? (transaction as Committing) : undefined;
}

/** A storage area rejects; it never throws. */
function wrapLater(owner: Patched, name: string, strike: () => Error | null): void {
  const real = owner[name] as Method;
  owner[name] = async function (...given) {
    const error = strike();
    if (error) throw error;
    return real.apply(this, given);
  };
}

/** What the library does by itself when a transaction has no request left; it has no name of its own for committing. */
interface Committing {
  readonly mode: IDBTransactionMode;
  readonly _state: string;
  readonly _requests: readonly { readonly request: { readonly readyState: string } }[];
  _abort(name: string): void;
  _start(): void;
}

/** A transaction all of whose requests went well can still fail, or never come to its end. */
function wrapCommit(strike: () => Error | null): void {
  const prototype = IDBTransaction.prototype as unknown as Committing;
  const real = prototype._start;
  prototype._start = function (this: Committing) {
    const isDone = this._requests.every(({ request }) => request.readyState === 'done');
    const error = isDone && this._state !== 'finished' && this.mode === 'readwrite' ? strike() : null;
    if (error) this._abort(error.name);
    else real.call(this);
  };
}

/** The answer, whose body can break off before its first byte. */
function breakable(response: Response, strike: () => Error | null): Response {
  const { body } = response;
  if (!body) return response;
  const real = body.getReader.bind(body);
  Object.defineProperty(body, 'getReader', {
    value: () => {
      const reader = real();
      const read = reader.read.bind(reader);
      reader.read = async () => {
        const error = strike();
        if (error) throw error;
        return read();
      };
      return reader;
    },
  });
  return response;
}

/**
 * The one injector of this process. It stays for good: `idb` remembers the methods of cursors from its first call on, so they must
 * have been wrapped before and never change again.
 */
export const injector = installInjector();
