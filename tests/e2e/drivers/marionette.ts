/**
 * A small client of Marionette, the protocol that geckodriver speaks to Firefox: WebDriver's commands, and scripts in the
 * browser's own windows. Messages are JSON with their length before them; commands `[0, id, name, parameters]`, answers
 * `[1, id, error, result]`.
 */
import { connect, type Socket } from 'node:net';
import { callSource } from './call-source';

export interface Marionette {
  /** The last command's place is kept by the browser: whoever needs a place takes the connection for himself first. */
  exclusively<T>(action: (commands: Commands) => Promise<T>): Promise<T>;
  disconnect(): void;
}

export interface Commands {
  command<R>(name: string, parameters?: object): Promise<R>;
  /** Runs a function where the commands are directed just now. `system` sees through closed shadow roots. */
  evaluate<A extends readonly unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    args: A,
    sandbox?: 'system',
  ): Promise<R>;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const command = await commandsOver(socket);
  let last: Promise<unknown> = Promise.resolve();
  const commands: Commands = { command, evaluate: evaluateWith(command) };
  return {
    exclusively: (action) => {
      const turn = last.then(() => action(commands));
      // The next one's turn comes whether or not this one fails.
      last = turn.catch(() => undefined);
      return turn;
    },
    disconnect: () => socket.destroy(),
  };
}

interface Call {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

type Answer = readonly [1, number, { error: string; message: string } | null, unknown];

async function commandsOver(socket: Socket): Promise<Commands['command']> {
  const waiting = new Map<number, Call>();
  let lastId = 0;
  const greeted = new Promise<void>((resolve, reject) => {
    readMessages(socket, (message) =>
      Array.isArray(message) ? settle(waiting, message as never) : resolve(),
    );
    const fail = (error?: Error) => {
      const reason = error ?? new Error('Firefox closed the connection');
      reject(reason);
      for (const call of waiting.values()) call.reject(reason);
      waiting.clear();
    };
    socket.on('error', fail).on('close', () => fail());
  });
  await greeted;
  return <R>(name: string, parameters: object = {}) =>
    new Promise<R>((resolve, reject) => {
      // Nobody would ever answer, nor tell that nobody does.
      if (socket.destroyed) return reject(new Error('Firefox closed the connection'));
      const id = ++lastId;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      const message = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

function settle(waiting: Map<number, Call>, [, id, error, result]: Answer): void {
  const call = waiting.get(id);
  waiting.delete(id);
  if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
  else call?.resolve(unwrap(result));
}

/** Most answers are `{ value }`; a few are the value itself. */
function unwrap(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}

function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || buffer.length < end) return;
      onMessage(JSON.parse(buffer.subarray(colon + 1, end).toString()));
      buffer = buffer.subarray(end);
    }
  });
}

interface Outcome<R> {
  readonly value?: R;
  readonly error?: string;
}

function evaluateWith(command: Commands['command']): Commands['evaluate'] {
  return async <A extends readonly unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    args: A,
    sandbox?: 'system',
  ) => {
    const script = promiseScript(callSource(fn as never, args));
    const outcome = await command<Outcome<R>>('WebDriver:ExecuteAsyncScript', {
      script,
      args: [],
      newSandbox: false,
      ...(sandbox ? { sandbox } : {}),
    });
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value as R;
  };
}

/**
 * The script that hands a call's outcome to WebDriver's callback. Errors are carried as values: the protocol itself tells
 * only of those that are thrown at once.
 */
export const promiseScript = (call: string) => `
  const done = arguments[arguments.length - 1];
  const tell = (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') });
  try { Promise.resolve(${call}).then((value) => done({ value }), tell); } catch (error) { tell(error); }`;
