import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectMarionette } from '@/tests/e2e/drivers/marionette';

const greeting = JSON.stringify({ applicationType: 'gecko', marionetteProtocol: 3 });

describe('a browser that is killed', () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    socket.write(`${greeting.length}:${greeting}`);
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as { port: number }).port;
  });
  afterAll(() => void server.close());

  it('fails the command that waits for its answer, those behind it, and every later one', async () => {
    const { exclusively } = await connectMarionette(port);
    const ask = () => exclusively(({ command }) => command('WebDriver:GetWindowHandle'));
    const asked = [ask(), ask()].map((one) => one.then(() => 'answered', String));
    for (const socket of sockets) socket.destroy();
    expect(await Promise.all(asked)).toEqual([
      'Error: Firefox closed the connection',
      'Error: Firefox closed the connection',
    ]);
    await expect(ask()).rejects.toThrow('Firefox closed the connection');
  });
});
