import type { DemoArticle } from '../article';
import type { DemoStory } from '../story';
import { haldenStar } from './halden-star';
import { malariaAntibody } from './malaria-antibody';
import { nightTrains } from './night-trains';
import { parisGuarantees } from './paris-guarantees';
import { stormRuna } from './storm-runa';
import { unrelated } from './unrelated';

/** The newest first, as the feed lists them. */
export const stories: readonly DemoStory[] = [
  nightTrains,
  malariaAntibody,
  haldenStar,
  stormRuna,
  parisGuarantees,
];

/** Every article of the newsroom, with its story's id, or null for the ones that belong to none. */
export const articles: readonly { readonly article: DemoArticle; readonly story: string | null }[] = [
  ...stories.flatMap(({ id, articles: own }) => own.map((article) => ({ article, story: id }))),
  ...unrelated.map((article) => ({ article, story: null })),
];
