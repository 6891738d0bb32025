import type { TrustPart } from '../part';
import { compareReading } from './compare-reading';
import { watchAsPage } from './page-view';

/** What the network and the page can learn of what is read. @param articles read behind the proxy, and shown to a curious page */
export const leakPart = (articles: number, seed: number): TrustPart => ({
  name: 'leak',
  async *run(isDone) {
    if (!isDone(`${articles} articles`)) yield await compareReading(articles, seed);
    if (!isDone('what a page can learn')) yield await watchAsPage(Math.ceil(articles / 3), seed);
  },
});
