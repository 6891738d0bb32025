import { listenOnLoopback } from '@/demo/server/listen';

/** A paper that has news at every question, as a busy one has. */
export interface GrowingFeed {
  readonly url: string;
  /** What each of its answers so far has told: addresses of articles. */
  readonly answers: readonly (readonly string[])[];
  close(): Promise<void>;
}

const perQuestion = 15;
const longest = 60;

const subjects = ['harbour', 'tramway', 'orchestra', 'vaccine', 'glacier', 'ferry', 'library', 'vineyard'];
const deeds = ['reopens', 'closes', 'wins a prize', 'is sold', 'burns', 'is rebuilt', 'turns a hundred'];
const towns = [
  'Halden',
  'Ostrand',
  'Velmar',
  'Torsund',
  'Brekke',
  'Lindholm',
  'Karst',
  'Mirow',
  'Sarnia',
  'Vesoul',
  'Tartu',
];
const people = [
  'Amsel',
  'Brandt',
  'Cardew',
  'Dvorak',
  'Eriksen',
  'Fontaine',
  'Grieg',
  'Hollis',
  'Ibsen',
  'Jansen',
  'Kowal',
  'Lindt',
  'Moreau',
];

const pick = (list: readonly string[], at: number) => list[at % list.length];

/** Every other article tells of the last one's event in other words, so that some entries gather in stories. */
const item = (origin: string, i: number) => {
  const at = Math.floor(i / 2);
  const [subject, deed, town, person] = [
    pick(subjects, at),
    pick(deeds, at),
    pick(towns, at),
    pick(people, at),
  ];
  const headline = `${subject} of ${town} ${deed}`;
  return {
    id: `news-${i}`,
    url: `${origin}/articles/${i}`,
    title: i % 2 === 0 ? `The ${headline}` : `${person}: ${headline}`,
    content_text: `The ${headline}, ${person} announced on Tuesday. It had taken ${at + 3} years.`,
    date_published: new Date(Date.UTC(2026, 2, 2, 6, i)).toISOString(),
  };
};

/** @param first number of the first article: a feed that is opened anew goes on after what it told before */
export async function openGrowingFeed(port = 0, first = 0): Promise<GrowingFeed & { readonly port: number }> {
  let count = first;
  const answers: (readonly string[])[] = [];
  const server = await listenOnLoopback((_request, response) => {
    count += perQuestion;
    const from = Math.max(0, count - longest);
    const items = Array.from({ length: count - from }, (_, i) =>
      item(`http://127.0.0.1:${server.port}`, from + i),
    );
    answers.push(items.map(({ url }) => url));
    response.writeHead(200, { 'content-type': 'application/feed+json', etag: `"${count}"` });
    response.end(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Growing', items }));
  }, port);
  return {
    port: server.port,
    url: `http://127.0.0.1:${server.port}/feed.json`,
    answers,
    close: server.close,
  };
}
