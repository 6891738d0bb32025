import { escapeUTF8 } from 'entities';
import type { OpmlFeed } from './parse-opml';

export interface OpmlList {
  readonly title: string;
  /** RFC 3339. */
  readonly created: string;
  readonly feeds: readonly OpmlFeed[];
}

interface Folder {
  readonly feeds: OpmlFeed[];
  readonly folders: Map<string, Folder>;
}

const newFolder = (): Folder => ({ feeds: [], folders: new Map() });

/** Writes a list of feeds as OPML 2.0 (http://opml.org/spec2.opml) with its folders; `parseOpml` reads the same list from it. */
export function buildOpml({ title, created, feeds }: OpmlList): string {
  const top = newFolder();
  for (const feed of feeds) folderAt(top, feed.folders).feeds.push(feed);
  const head = `  <head>\n    <title>${escaped(title)}</title>\n    <dateCreated>${rfc822(created)}</dateCreated>\n  </head>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n${head}\n  <body>\n${outlines(top, '    ')}  </body>\n</opml>\n`;
}

function folderAt(top: Folder, path: readonly string[]): Folder {
  let at = top;
  for (const name of path) {
    const next = at.folders.get(name) ?? newFolder();
    at.folders.set(name, next);
    at = next;
  }
  return at;
}

const outlines = ({ feeds, folders }: Folder, indent: string): string =>
  [
    ...feeds.map((feed) => `${indent}${feedOutline(feed)}\n`),
    ...[...folders].map(
      ([name, folder]) =>
        `${indent}<outline${attributes({ text: name })}>\n${outlines(folder, `${indent}  `)}${indent}</outline>\n`,
    ),
  ].join('');

const feedOutline = ({ url, title, name, siteUrl, language, categories }: OpmlFeed): string =>
  `<outline${attributes({
    type: 'rss',
    text: name ?? title ?? url,
    title: name === undefined ? undefined : title,
    xmlUrl: url,
    htmlUrl: siteUrl,
    language,
    category: categories.join(',') || undefined,
  })}/>`;

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

/** What XML cannot carry at all goes; the rest is escaped. */
const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
  escapeUTF8(text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));

/** RFC 822, as OPML dates its lists: the UTC form of the platform is one. */
const rfc822 = (date: string): string => new Date(date).toUTCString();
