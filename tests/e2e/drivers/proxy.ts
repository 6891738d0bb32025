/**
 * A proxy on this machine that writes down every request a browser makes, so that a test can tell what leaves it. It
 * passes requests on to this machine only; to anywhere else they are recorded and refused.
 */
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ProxiedRequest {
  /** `host:port`, as the browser asked for it. */
  readonly host: string;
  /** The whole address; for an encrypted connection only the host is known. */
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Of the request's first line and its headers, as they came. What a body holds comes with `content-length`. */
  readonly bytes: number;
}

/**
 * What a browser asks its maker for by itself, whatever extensions it has, and no switch turns off: the updates of
 * Chromium's own extensions, and whether somebody is signed in.
 */
export const isBrowsersOwn = ({ host }: ProxiedRequest) =>
  ['update.googleapis.com:80', 'update.googleapis.com:443', 'accounts.google.com:443'].includes(host);

export interface RecordingProxy {
  /** `127.0.0.1:port`, for `launchBrowser({ proxy })`. */
  readonly address: string;
  /** All requests so far, in the order in which they came. */
  readonly requests: readonly ProxiedRequest[];
  close(): Promise<void>;
}

/** `hosts`: further names that stand for this machine. */
export async function startRecordingProxy(hosts: readonly string[] = []): Promise<RecordingProxy> {
  const requests: ProxiedRequest[] = [];
  const isHere = (host: string) =>
    /^(127\.\d+\.\d+\.\d+|\[::1\]|(.+\.)?localhost)$/.test(host) || hosts.includes(host);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://proxy.invalid');
    requests.push(recorded(request, hostAndPort(url), url.href));
    if (isHere(url.hostname)) passOn(request, response, url);
    else refuse(response);
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const host = request.url ?? '';
    const { hostname, port } = new URL(`https://${host}`);
    requests.push(recorded(request, host, `https://${host}/`));
    if (isHere(hostname)) tunnel(socket, head, Number(port) || 443);
    else socket.end('HTTP/1.1 502 Not on this machine\r\n\r\n');
  });
  // WebSockets to this machine are of no interest here, but must not bring the proxy down.
  server.on('upgrade', (_request, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const hostAndPort = ({ hostname, port }: URL) => `${hostname}:${port || 80}`;

function recorded(request: IncomingMessage, host: string, url: string): ProxiedRequest {
  const { method = '', headers, rawHeaders } = request;
  const bytes = rawHeaders.reduce((sum, part) => sum + part.length + 2, method.length + url.length);
  return { host, url, method, headers, bytes };
}

function passOn(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const { method, headers } = request;
  const onward = httpRequest(
    // Every name that is passed on stands for this machine.
    { host: '127.0.0.1', port: url.port || 80, path: url.pathname + url.search, method, headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => refuse(response));
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

function refuse(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(502);
  response.end();
}

function tunnel(socket: Duplex, head: Buffer, port: number): void {
  const onward = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    onward.write(head);
    onward.pipe(socket);
    socket.pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
}
