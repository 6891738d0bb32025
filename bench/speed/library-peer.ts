import MiniSearch from 'minisearch';
import { clusterIdOf, reportAt } from './synthetic-library';

export const peerOptions = { fields: ['title', 'description'], storeFields: ['story'] };

/** The same articles in the peer's index, each with the story that it is of. */
export function peerIndex(articles: number): MiniSearch {
  const search = new MiniSearch(peerOptions);
  for (let place = 0; place < articles; place++) {
    const { id, title, description } = reportAt(place);
    search.add({ id, title, description, story: `${clusterIdOf(place)}` });
  }
  return search;
}

export const peerJson = (articles: number): string => JSON.stringify(peerIndex(articles));
