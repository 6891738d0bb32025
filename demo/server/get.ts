import { type IncomingHttpHeaders, request } from 'node:http';

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * Fetches an address of the newsroom from Node. Browsers resolve `*.localhost` by themselves, Node's resolver does not
 * everywhere: so the connection goes to 127.0.0.1 and the name into the Host header. Rejects when the connection fails.
 */
export function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  const { hostname, port, pathname, search, host } = new URL(address);
  const target = hostname.endsWith('localhost') ? '127.0.0.1' : hostname;
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: target, port, path: pathname + search, headers: { ...headers, host } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}
