import { carrierOf, entryOf, type IdentifiedEntry, type StoredEntry } from '@/utils/model/stored-entry';
import { foldText } from '../text/fold-text';

/**
 * Which of the entries that share an id, an address or a fingerprint with it is the same article; undefined where it is a new one.
 * Feeds use one id for different articles, and one address for all of them: so no single sign is believed against the
 * others.
 */
export function sameEntry(
  incoming: IdentifiedEntry,
  candidates: readonly StoredEntry[],
): StoredEntry | undefined {
  const carrier = carrierOf(incoming.entry);
  const named = candidates.filter(({ carriers }) => carriers.includes(carrier));
  return (
    named.find((known) => known.address !== undefined && known.address === incoming.address) ??
    named.find((known) => isAlike(known, incoming)) ??
    candidates.find((known) => isAlike(known, incoming) && isTwin(known, incoming)) ??
    candidates.find((known) => isOtherVersion(known, incoming)) ??
    byAddressAlone(incoming, candidates)
  );
}

/** Some count an article's versions behind its id, as the BBC does (`…/c4gx#0`, `…/c4gx#1`): each is a correction of the last. */
function isOtherVersion({ address, carriers }: StoredEntry, incoming: IdentifiedEntry): boolean {
  if (address === undefined || address !== incoming.address) return false;
  const carrier = carrierOf(incoming.entry);
  const [unversioned] = carrier.split(version);
  return (
    version.test(carrier) &&
    carriers.some((other) => version.test(other) && other.split(version)[0] === unversioned)
  );
}

const version = /#\d{1,2}$/;

/** Headline or words agree; or one of the two has no address that could speak against their id. */
function isAlike(known: StoredEntry, { entry, address, fingerprint }: IdentifiedEntry): boolean {
  if (fingerprint !== undefined && fingerprint === known.fingerprint) return true;
  return titleOf(entryOf(known).title) === titleOf(entry.title) && !isElsewhere(known.address, address);
}

const titleOf = (title: string) => foldText(title).toLowerCase().replace(/\s+/g, ' ').trim();

/** A daily column keeps its headline and changes its address. */
const isElsewhere = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a !== b;

/** The same words at the same address, or at the same site: on another site they are another publisher's copy. */
function isTwin(known: StoredEntry, { address, fingerprint }: IdentifiedEntry): boolean {
  if (known.address === undefined || address === undefined) return fingerprint === known.fingerprint;
  return known.address === address || new URL(known.address).host === new URL(address).host;
}

/**
 * Another feed's, or the reader's, entry of that address. Not one of the same feed under another id, nor one of several: where a
 * feed links many entries to one page, the page does not tell them apart.
 */
function byAddressAlone(
  { entry, address }: IdentifiedEntry,
  candidates: readonly StoredEntry[],
): StoredEntry | undefined {
  if (address === undefined) return undefined;
  const there = candidates.filter((known) => known.address === address);
  const [only] = there;
  return there.length === 1 && !only?.feeds.includes(entry.feed) ? only : undefined;
}
