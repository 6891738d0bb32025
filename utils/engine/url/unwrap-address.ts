/** Redirecting hosts and the query parameter that holds the address they lead to. */
const redirectors: readonly (readonly [host: RegExp, path: RegExp, ...parameters: string[]])[] = [
  [/^(www\.)?google(\.[a-z]{2,3}){1,2}$/, /^\/(url|imgres)$/, 'url', 'q', 'imgrefurl'],
  [
    /^lm?\.(facebook|instagram|threads)\.(com|net)$|^(www\.)?facebook\.com$/,
    /^\/(l\.php|flx\/warn\/)?$/,
    'u',
  ],
  [/^(www\.)?youtube\.com$/, /^\/redirect$/, 'q'],
  [/^out\.reddit\.com$/, /^/, 'url'],
  [/^(www\.)?linkedin\.com$/, /^\/(redir\/redirect|safety\/go)$/, 'url'],
  [/^(www\.)?duckduckgo\.com$/, /^\/l\/$/, 'uddg'],
  [/^t\.umblr\.com$/, /^\/redirect$/, 'z'],
  [/^(away\.)?vk\.com$/, /^\/away\.php$/, 'to'],
  [/\.safelinks\.protection\.outlook\.com$/, /^/, 'url'],
  [/^(www\.)?slack-redir\.net$/, /^\/link$/, 'url'],
  [/^steamcommunity\.com$/, /^\/linkfilter\/?$/, 'url', 'u'],
];

/** Caches of AMP documents: `/c/s/example.org/story`, `s` for https, `c`, `v` … for the kind of document. */
const ampCache = /(^|\.)(cdn\.ampproject\.org|bing-amp\.com|ampcache\.cloudflare\.com|mipcdn\.com)$/;

function fromRedirector(url: URL): string | undefined {
  for (const [host, path, ...parameters] of redirectors) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    for (const parameter of parameters) {
      const target = url.searchParams.get(parameter);
      if (target && /^https?:\/\//i.test(target)) return target;
    }
  }
  return undefined;
}

function fromAmpCache(url: URL): string | undefined {
  const path = ampCache.test(url.hostname)
    ? /^\/[a-z]\/(s\/)?([^/]+\.[^/]+.*)$/.exec(url.pathname)
    : /^(www\.)?google(\.[a-z]{2,3}){1,2}$/.test(url.hostname)
      ? /^\/amp\/(s\/)?([^/]+\.[^/]+.*)$/.exec(url.pathname)
      : null;
  return path ? `https://${path[2]}${url.search}` : undefined;
}

/** The address that a redirector's or an AMP cache's address leads to; `undefined` where it is neither. */
export function unwrapAddress(url: URL): string | undefined {
  return fromRedirector(url) ?? fromAmpCache(url);
}
