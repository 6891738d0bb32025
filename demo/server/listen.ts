import { createServer, type RequestListener, type Server } from 'node:http';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** How often another free port is tried when the other loopback address has this one taken. */
const attempts = 10;

/**
 * Serves on 127.0.0.1 and, where the machine has it, on ::1, both at one port: browsers resolve `*.localhost` to either.
 *
 * @param port 0 takes a free one
 */
export async function listenOnLoopback(handler: RequestListener, port = 0): Promise<Listening> {
  for (let attempt = 1; ; attempt++) {
    const first = await listen(createServer(handler), port, '127.0.0.1');
    const taken = portOf(first);
    try {
      const second = await listen(createServer(handler), taken, '::1');
      return { port: taken, close: () => closeAll([first, second]) };
    } catch (error) {
      if (!isTaken(error)) return { port: taken, close: () => closeAll([first]) };
      await closeAll([first]);
      if (port !== 0 || attempt === attempts) throw error;
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen on a port');
  return address.port;
}

/** Somebody else has ::1 at this port: a browser that prefers IPv6 would end up there. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

async function closeAll(servers: readonly Server[]): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
  for (const server of servers) server.closeAllConnections();
  await Promise.all(closed);
}
