import { type CollectedItem, type CollectedThing, thingKey } from '@/utils/model/library-record';
import type { Reference } from '@/utils/model/reference';
import { referenceOfSource } from './reference-of-source';

/** The sources behind collected items, each address once: a source itself, those of a story, those that an event cites. */
export function referencesOfItems(items: readonly Pick<CollectedItem, 'thing'>[]): readonly Reference[] {
  const references = new Map<string, Reference>();
  for (const { thing } of items) {
    for (const reference of referencesOf(thing)) {
      const key = thingKey({ is: 'source', reference });
      if (!references.has(key)) references.set(key, reference);
    }
  }
  return [...references.values()];
}

function referencesOf(thing: CollectedThing): readonly Reference[] {
  if (thing.is === 'source') return [thing.reference];
  if (thing.is === 'event')
    return thing.sources.map(({ number, source }) => referenceOfSource(source, number));
  return thing.story.sources.map((source, place) => referenceOfSource(source, place + 1));
}
