import { listenOnLoopback } from '@/demo/server/listen';

/** Feeds on this machine, all of one host, so that they are asked one after the other. */
export interface Papers {
  /** Of the feeds, in the order in which they are asked. */
  readonly urls: readonly string[];
  /** From now on they tell what the day after tells. */
  turnPage(): void;
  close(): Promise<void>;
}

/** What happened, and a second sentence of it. Several papers tell of one event in nearly the same words. */
const events = [
  ['Council of Halden votes for the night tram to the harbour', 'Trams will run until three in the morning'],
  ['Storm Runa floods the lower town of Ostrand', 'Rescue boats brought forty families to the school'],
  [
    'Museum of glass reopens in Velmar after a fire',
    'Curator Ilse Brandt lost her oldest goblets to the flames',
  ],
  ['Fishers of Torsund strike over the new cod quota', 'Their union asks the minister for talks'],
  ['Vaccine against river fever passes its trial in Karst', 'Doctors followed nine hundred patients'],
  ['Lindholm bank admits a false balance', 'Prosecutors searched its offices at dawn'],
  ['Observatory on Mount Brekke sees a comet break apart', 'Astronomers counted eleven pieces'],
] as const;

const eventOf = (i: number) => events[i % events.length] ?? events[0];

const article = (paper: number, i: number, day: number) => {
  const [headline, more] = eventOf(i);
  return {
    id: `p${paper}-${i}`,
    url: `https://paper${paper}.example/${i}`,
    title: headline,
    content_text: `${headline}. ${more}.${day > 2 ? ' An earlier version was corrected.' : ''}`,
    date_published: new Date(Date.UTC(2026, 2, 2, 6 + paper, i)).toISOString(),
  };
};

const story = (i: number, revision: number) => ({
  id: `told-${i}`,
  title: eventOf(i)[0],
  content_text: eventOf(i)[0],
  _story: {
    updated: new Date(Date.UTC(2026, 2, revision, 9)).toISOString(),
    revision,
    sections: [{ heading: 'What', sentences: [{ text: `${eventOf(i)[0]}.`, citations: [1] }] }],
    sources: [0, 1].map((paper) => ({
      url: `https://paper${paper}.example/${i}`,
      headline: eventOf(i)[0],
      publisher: `Paper ${paper}`,
    })),
    timeline: [{ date: '2026-03-01', text: `${eventOf(i)[0]}.`, citations: [1] }],
  },
});

const document = (title: string, items: readonly unknown[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items });

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** Two papers and a desk that tells stories: on the first day, and with more and with corrections on the day after. */
function edition(name: string, isNext: boolean): string | undefined {
  const last = isNext ? 7 : 4;
  if (name === 'paper0' || name === 'paper1') {
    const paper = Number(name.at(-1));
    return document(
      name,
      range(0, last).map((i) => article(paper, i, isNext && i === 0 ? 3 : 2)),
    );
  }
  if (name === 'desk')
    return document(
      name,
      range(0, isNext ? 3 : 2).map((i) => story(i, isNext ? 3 : 2)),
    );
  return undefined;
}

export async function openPapers(): Promise<Papers> {
  let isNext = false;
  const { port, close } = await listenOnLoopback((request, response) => {
    const name = (request.url ?? '').slice(1);
    const text = edition(name, isNext);
    response.writeHead(text === undefined ? 404 : 200, { etag: `"${name}-${isNext}"` }).end(text);
  });
  return {
    urls: ['paper0', 'paper1', 'desk'].map((name) => `http://127.0.0.1:${port}/${name}`),
    turnPage: () => {
      isNext = true;
    },
    close,
  };
}
