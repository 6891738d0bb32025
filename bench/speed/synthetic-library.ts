import { randomOf } from '@/bench/training/random';
import { type Cluster, clusterId } from '@/utils/engine/cluster/cluster';
import type { MatchDocument } from '@/utils/engine/match/match-document';
import { commonWord, wordOf } from './synthetic-stories';

/** As feeds tell it: a headline of nine words over a summary of forty. Three papers tell each event. */
export interface Report extends MatchDocument {
  readonly id: string;
  readonly paper: string;
}

const ownWords = 12;
const firstOwn = 40_000;
const hour = 3_600_000;

const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** Report `place` of a stream without end: the reports of one event lie within some sixty of each other. */
export function reportAt(place: number): Report {
  const block = Math.floor(place / 60);
  const within = place % 60;
  const story = block * 20 + (within % 20);
  const telling = Math.floor(within / 20);
  const random = randomOf(place);
  const own = () => capital(wordOf(firstOwn + story * ownWords + Math.floor(ownWords * random() ** 2)));
  const words = (n: number) =>
    Array.from({ length: n }, () => (random() < 0.3 ? own() : commonWord(random))).join(' ');
  return {
    id: `r${place}`,
    paper: `paper${telling}.example`,
    title: `${own()} ${words(6)} ${own()} ${own()}`,
    description: `${words(40)}.`,
    language: 'en',
    published: new Date(Date.UTC(2026, 0, 1) + (place / 40) * hour).toISOString(),
  };
}

/** The event of a report, by the report that told it first. */
export const storyOf = (place: number): number => Math.floor(place / 60) * 60 + (place % 20);

/** Another report of that event, which no library holds. */
export function askedAbout(place: number): Report {
  const told = [0, 20, 40].map((later) => reportAt(storyOf(place) + later));
  const [first, second, third] = told.map(({ title, description }) => ({
    title,
    words: `${description}`.split(' '),
  }));
  const mixed = [first, second, third].flatMap((one, i) => one?.words.slice(i * 12, i * 12 + 14) ?? []);
  return {
    id: `asked${place}`,
    paper: 'elsewhere.example',
    title: [
      ...(first?.title.split(' ').slice(0, 4) ?? []),
      ...(second?.title.split(' ').slice(4) ?? []),
    ].join(' '),
    description: mixed.join(' '),
    language: 'en',
    published: told[0]?.published,
  };
}

export const clusterIdOf = (place: number): Cluster['id'] => clusterId(`r${storyOf(place)}`);
