import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import type { Story } from '@/utils/model/story';
import { whichAreKept } from '@/utils/storage/kept-reading';
import type { Database } from '@/utils/storage/open-database';

/** Which sources of a story the reader has opened before, by number, as far as what was read is kept. */
export async function readSources(db: Database, { sources }: Story): Promise<readonly number[]> {
  const addresses = sources.map(({ url }) => canonicalUrl(url));
  const kept = await whichAreKept(
    db,
    addresses.flatMap((address) => address ?? []),
  );
  return addresses.flatMap((address, i) => (address && kept.has(address) ? [i + 1] : []));
}
