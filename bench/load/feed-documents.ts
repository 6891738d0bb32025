import { type Report, reportAt } from '../speed/synthetic-library';
import type { LoadShape } from './shape';

const day = 24 * 3_600_000;
/** Entries are spread over so long: none is old enough to be let go. */
const span = 80 * day;
const tellings = 3;
/** `reportAt` tells twenty events three times over in sixty places. */
const [block, perBlock] = [60, 20];

/** The place in `reportAt` of an entry: first the events that three feeds tell, then such as only one does. */
export function reportPlace({ madeHere }: LoadShape, place: number): number {
  const several = Math.ceil(madeHere / perBlock) * block;
  if (place < several) return place;
  const alone = place - several;
  return several + Math.floor(alone / perBlock) * block + (alone % perBlock);
}

/** Places of the entries that tell an event, of those that are told several times. */
export const placesOfEvent = (event: number): readonly number[] =>
  Array.from({ length: tellings }, (_, i) => {
    const first = Math.floor(event / perBlock) * block + (event % perBlock);
    return first + i * perBlock;
  });

/** When an entry of the profile was published, in milliseconds since 1970. */
export const publishedAt = ({ entries }: LoadShape, place: number, now: number): number =>
  now - span * (1 - place / entries);

export interface FeedDocuments {
  /** Address of a feed. */
  feed(number: number): string;
  readonly desk: string;
  /** What a feed tells: its entries, and so many new ones beyond them. JSON Feed. */
  text(number: number, news?: number): string;
  /** The stories of the one feed that tells such. */
  deskText(): string;
}

/** @param port of the server that stands for all of their hosts; @param now milliseconds since 1970, of the latest entry */
export function feedDocuments(shape: LoadShape, port: number, now: number): FeedDocuments {
  const origin = (number: number) => `http://f${number}.localhost:${port}`;
  const item = (number: number, place: number, report: Report, published: number) => ({
    id: `e${place}`,
    // Papers of different owners, which one domain would not be.
    url: `https://paper${number}.example/${place}`,
    title: report.title,
    summary: report.description,
    date_published: new Date(published).toISOString(),
  });
  const known = (number: number) => {
    const places = Math.ceil((shape.entries - number) / shape.feeds);
    return Array.from({ length: places }, (_, i) => {
      const place = number + i * shape.feeds;
      return item(number, place, reportAt(reportPlace(shape, place)), publishedAt(shape, place, now));
    });
  };
  const fresh = (number: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const place = 10 * shape.entries + number * count + i;
      return item(number, place, reportAt(reportPlace(shape, place)), now);
    });
  return {
    feed: (number) => `${origin(number)}/feed.json`,
    desk: `http://desk.localhost:${port}/feed.json`,
    text: (number, news = 0) => document(`Paper ${number}`, [...fresh(number, news), ...known(number)]),
    deskText: () =>
      document(
        'Desk',
        Array.from({ length: shape.told }, (_, i) => toldStory(shape, i, now)),
      ),
  };
}

const document = (title: string, items: readonly unknown[]): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, language: 'en', items });

const perSentence = 13;

/** A story of an event that no entry tells: nine sentences of three sources. */
function toldStory(shape: LoadShape, i: number, now: number) {
  const reports = placesOfEvent(100 * shape.entries + i).map(reportAt);
  const updated = new Date(now - (span * (shape.told - i)) / shape.told).toISOString();
  const sentences = reports.flatMap(({ description }, source) => {
    const words = `${description}`.split(' ');
    return Array.from({ length: 3 }, (_, at) => ({
      text: `${words.slice(at * perSentence, (at + 1) * perSentence).join(' ')}.`,
      citations: [source + 1],
    }));
  });
  return {
    id: `told-${i}`,
    title: reports[0]?.title,
    content_text: sentences.map(({ text }) => text).join(' '),
    _story: {
      updated,
      revision: 1,
      sections: [0, 3, 6].map((from) => ({
        heading: reports[from / 3]?.title.slice(0, 30),
        sentences: sentences.slice(from, from + 3),
      })),
      sources: reports.map(({ id, paper, title }) => ({
        url: `https://${paper}/${id}`,
        headline: title,
        publisher: paper,
        published: updated,
      })),
      timeline: [{ date: updated.slice(0, 10), text: reports[0]?.title, citations: [1] }],
    },
  };
}
