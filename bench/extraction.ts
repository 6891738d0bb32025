/** What reading an article's text costs beside Readability and Defuddle, on the same pages in linkedom, parsing apart. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { extractText } from '@/utils/engine/article/extract-text';
import { type BenchPage, benchPages } from './speed/pages';
import { median, type Row, rowOf } from './speed/row';

const runs = 5;
const address = 'https://paper.example/2026/01/07/story';

type Extract = (document: Document) => unknown;

const peers: Readonly<Record<string, Extract>> = {
  Readability: (document) => new Readability(document).parse(),
  Defuddle: (document) => Defuddle(document, address),
};

async function timeOf(extract: Extract, html: string): Promise<number> {
  const times: number[] = [];
  // The first run is for the compiler.
  for (let i = 0; i <= runs; i++) {
    const document = parseHTML(html).document as unknown as Document;
    const started = performance.now();
    await extract(document);
    if (i > 0) times.push(performance.now() - started);
  }
  return median(times);
}

const isArticle = ({ name }: BenchPage): boolean => name === 'article';

export async function* extractionCost(): AsyncIterable<Row> {
  for (const { name, html, tenfold } of (await benchPages()).filter(isArticle)) {
    const ours = await timeOf(extractText, html);
    const many = await timeOf(extractText, tenfold);
    for (const [peerName, extract] of Object.entries(peers)) {
      const peer = await timeOf(extract, html);
      yield rowOf({ name: `text of an ${name}`, ours, peer, peerName, unit: 'ms', tenfold: many });
    }
  }
}
