import { type Entry, readingFeed } from '@/utils/model/entry';
import { carrierOf, type IdentifiedEntry, type StoredEntry } from '@/utils/model/stored-entry';
import { sameEntry } from './same-entry';

/** A headline that changes hourly is a live ticker, of which nobody wants the history. */
const mostEarlierTitles = 20;

/**
 * What is to be stored of an incoming entry, given the stored ones that may be the same; one of these itself where nothing is
 * new. An entry that its feed has corrected is replaced and keeps its earlier headline; of another feed's word only what was
 * missing is taken.
 */
export function mergeEntry(incoming: IdentifiedEntry, candidates: readonly StoredEntry[]): StoredEntry {
  const known = sameEntry(incoming, candidates);
  if (!known) return newEntry(incoming, candidates);
  const merged = incoming.entry.feed === readingFeed ? withRead(known, incoming) : withTold(known, incoming);
  return wordsOf(merged) === wordsOf(known) ? known : merged;
}

/** As text in which the order of fields does not count, nor what a feed wraps its words in. */
const wordsOf = (stored: StoredEntry) =>
  JSON.stringify(stored, (name, value: unknown) =>
    name === 'mark'
      ? undefined
      : typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );

function newEntry(incoming: IdentifiedEntry, candidates: readonly StoredEntry[]): StoredEntry {
  const { entry, address, fingerprint } = incoming;
  const carrier = carrierOf(entry);
  const isTaken = candidates.some(({ key }) => key === carrier);
  // One id on different entries: the second is known by what tells it from the first.
  const key = isTaken ? `${carrier}\n${address ?? fingerprint ?? entry.title}` : carrier;
  const identity = {
    key,
    ...(address === undefined ? {} : { address }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    at: momentOf(entry),
  };
  if (entry.feed === readingFeed)
    return { ...identity, ...readPart(incoming), carriers: [carrier], feeds: [], unread: [] };
  return { ...identity, told: entry, carriers: [carrier], feeds: [entry.feed], unread: [entry.feed] };
}

/** A date in 2099 must not stand above the news for seventy years. */
function momentOf({ published, seen }: Entry): string {
  const told = published === undefined ? Number.NaN : Date.parse(published);
  const here = Date.parse(seen);
  return new Date(Number.isNaN(told) ? here : Math.min(told, here)).toISOString();
}

const readPart = ({ entry }: IdentifiedEntry) => ({
  read: entry,
  readAt: entry.seen,
  ...(entry.url === undefined ? {} : { site: new URL(entry.url).hostname }),
});

/** Who has it open has seen it in every feed. A page that shows less on a second visit does not cost its text. */
function withRead(known: StoredEntry, incoming: IdentifiedEntry): StoredEntry {
  const { read } = known;
  const part = readPart(incoming);
  const kept =
    read?.text && read.text.length > (incoming.entry.text ?? '').length
      ? { ...part, read: { ...part.read, text: read.text } }
      : part;
  const first = read ? { ...kept, read: { ...kept.read, seen: read.seen } } : kept;
  return { ...known, ...first, carriers: added(known.carriers, carrierOf(incoming.entry)), unread: [] };
}

function withTold(known: StoredEntry, incoming: IdentifiedEntry): StoredEntry {
  const { entry } = incoming;
  const isNewFeed = !known.feeds.includes(entry.feed);
  const isSeen = known.readAt !== undefined || (known.unread.length === 0 && known.feeds.length > 0);
  const carried = {
    ...known,
    carriers: added(known.carriers, carrierOf(entry)),
    feeds: added(known.feeds, entry.feed),
    unread: isNewFeed && !isSeen ? added(known.unread, entry.feed) : known.unread,
  };
  if (!known.told) return { ...carried, told: entry, at: momentOf(entry) };
  if (known.told.feed !== entry.feed) return { ...carried, told: completed(known.told, entry) };
  const { address = known.address, fingerprint = known.fingerprint } = incoming;
  return {
    ...carried,
    told: corrected(known.told, entry),
    ...(address === undefined ? {} : { address }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

/** The feed's newest word, with the headline that it had before. */
function corrected(before: Entry, now: Entry): Entry {
  const { earlierTitles = [], title, seen } = before;
  const { earlierTitles: _, ...rest } = now;
  const earlier =
    title === now.title
      ? earlierTitles
      : [...earlierTitles, { title, until: now.seen }].slice(-mostEarlierTitles);
  return { ...rest, seen, ...(earlier.length === 0 ? {} : { earlierTitles: earlier }) };
}

/** What another feed tells is taken where the first one says nothing. */
const completed = (told: Entry, other: Entry): Entry => ({
  ...other,
  ...told,
  authors: told.authors.length > 0 ? told.authors : other.authors,
  categories: told.categories.length > 0 ? told.categories : other.categories,
});

const added = (list: readonly string[], item: string) => (list.includes(item) ? list : [...list, item]);
