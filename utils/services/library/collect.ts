import { referenceOfSource, type SourceDetails } from '@/utils/engine/reference/reference-of-source';
import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import { type CollectedItem, type CollectedThing, thingKey } from '@/utils/model/library-record';
import type { Collectable } from '@/utils/model/library-requests';
import type { Reference } from '@/utils/model/reference';
import type { Source } from '@/utils/model/source';
import { entryOf } from '@/utils/model/stored-entry';
import type { Story } from '@/utils/model/story';
import { findEntriesByAddress } from '@/utils/storage/entries';
import { listCollected } from '@/utils/storage/library';
import type { Deps } from '../deps';
import { openStory } from '../story-lists';
import { collectionInUse } from './collections';
import { inTurn } from './in-turn';
import { newRecord, writeRecords } from './write-records';

interface Collecting {
  readonly collection: string;
  readonly what: Collectable;
  readonly tags: readonly string[];
}

/**
 * Puts a story, a source or an event into a collection, with a copy of all that is needed to show and cite it. Null where
 * the story or that part of it is no longer here; throws where the collection is not. What is in it already stays as it is.
 */
export async function collect(
  deps: Deps,
  { collection, what, tags }: Collecting,
): Promise<CollectedItem | null> {
  const opened = await openStory(deps, what.key);
  const thing = opened && (await thingOf(deps, what, opened.story));
  if (!thing) return null;
  return inTurn(async () => {
    await collectionInUse(deps, collection);
    const known = await listCollected(await deps.database(), collection);
    const same = known.find((item) => thingKey(item.thing) === thingKey(thing));
    if (same) return same;
    const item: CollectedItem = {
      ...newRecord(deps),
      kind: 'item',
      collection,
      thing,
      tags: [...new Set(tags)],
    };
    await writeRecords(deps, [item]);
    return item;
  });
}

async function thingOf(deps: Deps, what: Collectable, story: Story): Promise<CollectedThing | null> {
  if (what.is === 'story') return { is: 'story', key: what.key, story };
  if (what.is === 'event') return eventOf(what.key, story, what.place);
  const source = story.sources[what.number - 1];
  return source ? { is: 'source', reference: await citeSource(deps, source, what.number) } : null;
}

function eventOf(key: Collectable['key'], story: Story, place: number): CollectedThing | null {
  const event = story.timeline[place];
  if (!event) return null;
  const numbers = [...new Set(event.citations.map((citation) => citation.source))];
  const sources = numbers.flatMap((number) => {
    const source = story.sources[number - 1];
    return source ? [{ number, source }] : [];
  });
  return { is: 'event', key, headline: story.headline, event, sources };
}

/** The source as a reference, with what feeds and reading have told of the article: authors, section, language. */
export async function citeSource(deps: Deps, source: Source, number: number): Promise<Reference> {
  const address = canonicalUrl(source.url) ?? source.url;
  const stored = (await findEntriesByAddress(await deps.database(), address))[0];
  const accessed = stored?.readAt ?? new Date(deps.now()).toISOString();
  return referenceOfSource(source, number, {
    ...(stored ? detailsOf(entryOf(stored)) : {}),
    accessed: accessed.slice(0, 10),
  });
}

const detailsOf = (entry: ReturnType<typeof entryOf>): SourceDetails => ({
  authors: entry.authors,
  ...(entry.categories[0] === undefined ? {} : { section: entry.categories[0] }),
  ...(entry.updated === undefined ? {} : { modified: entry.updated }),
  ...(entry.summary === undefined ? {} : { abstract: entry.summary }),
});

interface Importing {
  readonly collection: string;
  readonly references: readonly Reference[];
}

/** Adds imported references to a collection; those of an address (or else title) that is there already are known. Throws where it is gone. */
export const importReferences = (
  deps: Deps,
  importing: Importing,
): Promise<{ readonly added: number; readonly known: number }> =>
  inTurn(() => addReferences(deps, importing));

async function addReferences(deps: Deps, { collection, references }: Importing) {
  await collectionInUse(deps, collection);
  const known = new Set(
    (await listCollected(await deps.database(), collection)).map(({ thing }) => thingKey(thing)),
  );
  const items = references.flatMap((reference): CollectedItem[] => {
    const thing: CollectedThing = { is: 'source', reference };
    if (known.has(thingKey(thing))) return [];
    known.add(thingKey(thing));
    return [{ ...newRecord(deps), kind: 'item', collection, thing, tags: reference.tags }];
  });
  await writeRecords(deps, items);
  return { added: items.length, known: references.length - items.length };
}
