import { listenOnLoopback } from '@/demo/server/listen';

/** Pages run no scripts of their own and ask nobody for anything: what is timed is the same in every run. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** Serves pages by their path on a loopback address. */
export async function servePages(pages: Readonly<Record<string, string>>) {
  const known = new Map(Object.entries(pages).map(([path, html]) => [encodeURI(decodeSafely(path)), html]));
  const server = await listenOnLoopback(({ url = '' }, reply) => {
    const html = pages[url] ?? known.get(encodeURI(decodeSafely(url)));
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    reply.writeHead(html === undefined ? 404 : 200, headers).end(html);
  });
  return { port: server.port, address: `http://paper.localhost:${server.port}`, close: () => server.close() };
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
