import { getEventListeners, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SetTimer } from '@/utils/fetcher/deadline';
import { get, serve, serveSocket } from './loopback';

/** Rings every timer of that length as soon as it is told to, and no other. */
function timersOf(length: number) {
  const waiting = new Set<() => void>();
  let started = 0;
  const setTimer: SetTimer = (callback, ms) => {
    const timer = () => callback();
    if (ms === length) {
      waiting.add(timer);
      started += 1;
    }
    return () => void waiting.delete(timer);
  };
  return {
    setTimer,
    started: () => started,
    waiting: () => waiting.size,
    ring: () => {
      for (const callback of [...waiting]) callback();
    },
  };
}

describe('an answer that is too large', () => {
  it('is cut off after unpacking: 50 kB that become 50 MB', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await get(origin, { maxBytes: 1_000_000 })).toEqual({ kind: 'failed', code: 'too-large' });
  });

  it('is cut off where it never ends, and the server is told', async () => {
    let closed: Promise<unknown> = Promise.reject(new Error('never asked'));
    closed.catch(() => {});
    const origin = await serve((_, response) => {
      closed = once(response, 'close');
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    });
    expect(await get(origin, { maxBytes: 100_000 })).toEqual({ kind: 'failed', code: 'too-large' });
    await closed;
  });

  it('may be as large as allowed', async () => {
    const origin = await serve((_, response) => response.end('x'.repeat(1_000)));
    expect(await get(origin, { maxBytes: 1_000 })).toMatchObject({ kind: 'ok' });
    expect(await get(origin, { maxBytes: 999 })).toMatchObject({ code: 'too-large' });
  });
});

describe('an answer that breaks off', () => {
  it('is truncated where the connection ends before the announced length', async () => {
    const origin = await serveSocket((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"version":'),
    );
    expect(await get(origin)).toEqual({ kind: 'failed', code: 'truncated' });
  });

  it('is truncated where a chunk breaks off or the packing is damaged', async () => {
    const damaged = gzipSync('x'.repeat(100_000)).fill(0xff, 20, 40);
    const origin = await serve((request, response) => {
      if (request.url === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end(damaged);
      else response.write('{"version":', () => response.destroy());
    });
    expect(await get(`${origin}/chunk`)).toEqual({ kind: 'failed', code: 'truncated' });
    expect(await get(`${origin}/gzip`)).toEqual({ kind: 'failed', code: 'truncated' });
  });

  it('is taken up to the announced length where more comes', async () => {
    const origin = await serveSocket((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}{}'),
    );
    expect(await get(origin)).toMatchObject({ kind: 'ok', text: '{}' });
  });
});

describe('an answer that takes too long', () => {
  /** Sends the head and a first byte, then waits for the test. */
  async function stalling(): Promise<{ origin: string; begun: Promise<ServerResponse> }> {
    let begin: (response: ServerResponse) => void = () => {};
    const begun = new Promise<ServerResponse>((resolve) => {
      begin = resolve;
    });
    const origin = await serve((_, response) => {
      response.write('{', () => begin(response));
    });
    return { origin, begun };
  }

  it('times out when no byte comes', async () => {
    const { origin, begun } = await stalling();
    const { setTimer, ring } = timersOf(777);
    const result = get(origin, { idleMs: 777, setTimer });
    const closed = once(await begun, 'close');
    ring();
    expect(await result).toEqual({ kind: 'failed', code: 'timeout' });
    await closed;
  });

  it('times out with real clocks when the head never comes', async () => {
    const origin = await serve(() => {});
    expect(await get(origin, { idleMs: 50 })).toEqual({ kind: 'failed', code: 'timeout' });
  });

  it('times out in all, however steadily it drips', async () => {
    const origin = await serve((_, response) => {
      const drip = setInterval(() => response.write(' '), 10);
      response.once('close', () => clearInterval(drip));
    });
    expect(await get(origin, { idleMs: 60_000, timeoutMs: 200 })).toEqual({
      kind: 'failed',
      code: 'timeout',
    });
  });

  it('does not time out between bytes that come in time', async () => {
    const { origin, begun } = await stalling();
    const { setTimer, ring } = timersOf(25_000);
    const result = get(origin, { setTimer });
    (await begun).end('}');
    expect(await result).toMatchObject({ kind: 'ok', text: '{}' });
    ring();
  });

  it('begins to count anew with the head and with every piece, and stops all clocks at the end', async () => {
    const origin = await serve((_, response) => response.end('{}'));
    const idle = timersOf(777);
    const total = timersOf(888);
    const caller = new AbortController();
    const setTimer: SetTimer = (callback, ms) => {
      const stops = [idle.setTimer(callback, ms), total.setTimer(callback, ms)];
      return () => {
        for (const stop of stops) stop();
      };
    };
    await get(origin, { idleMs: 777, timeoutMs: 888, setTimer, signal: caller.signal });
    expect([idle.started(), total.started()]).toEqual([3, 1]);
    expect([idle.waiting(), total.waiting()]).toEqual([0, 0]);
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
  });

  it('ends when the caller gives up, also beforehand', async () => {
    const { origin, begun } = await stalling();
    const caller = new AbortController();
    const result = get(origin, { signal: caller.signal });
    await begun;
    caller.abort();
    expect(await result).toEqual({ kind: 'failed', code: 'network' });
    expect(await get(origin, { signal: AbortSignal.abort() })).toEqual({ kind: 'failed', code: 'network' });
  });

  it('ends also where fetch does not heed the signal', async () => {
    const { setTimer, ring } = timersOf(777);
    const result = get('https://feeds.example.org/', {
      fetch: () => new Promise(() => {}),
      timeoutMs: 777,
      setTimer,
    });
    ring();
    expect(await result).toEqual({ kind: 'failed', code: 'timeout' });
  });
});
