import type { Source } from '@/utils/model/source';

/**
 * How many publishers stand behind the sources; letter case and outer space make no second one. The engine counts alike
 * for lists, and a test holds the two together: views hold no code of the engine.
 */
export function countPublishers(sources: readonly Source[]): number {
  return new Set(sources.map(({ publisher }) => publisher.trim().toLowerCase())).size;
}
