import type { StarterFeed } from '@/utils/model/starter-feed';

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The countries of a catalogue, in its order. */
export const placesOf = (catalogue: readonly StarterFeed[]) =>
  unique(catalogue.map(({ country }) => country));

/** The topics that a country has feeds for. */
export const topicsOf = (catalogue: readonly StarterFeed[], country: string) =>
  unique(catalogue.filter((feed) => feed.country === country).map(({ topic }) => topic));

export const feedsOf = (catalogue: readonly StarterFeed[], country: string, topic: string) =>
  catalogue.filter((feed) => feed.country === country && feed.topic === topic);
