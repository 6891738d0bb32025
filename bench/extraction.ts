/** What reading an article closely costs beside Readability and Defuddle, on the same pages in linkedom, parsing apart. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { copyPage } from '@/utils/engine/article/copy/copy-page';
import { readCopy } from '@/utils/engine/article/copy/read-copy';
import { look } from '@/utils/engine/article/sight-article';
import { type BenchPage, benchPages } from './speed/pages';
import { median, type Row, rowOf } from './speed/row';

const runs = 5;
const address = 'https://paper.example/2026/01/07/story';

/** The first look and the close reading, copy and all: all fields and the text. */
const ours: Extract = (document) => {
  const sight = look(document, address);
  return sight && readCopy(copyPage(sight));
};

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
    const own = await timeOf(ours, html);
    const many = await timeOf(ours, tenfold);
    for (const [peerName, extract] of Object.entries(peers)) {
      const peer = await timeOf(extract, html);
      yield rowOf({
        name: `fields and text of an ${name}`,
        ours: own,
        peer,
        peerName,
        unit: 'ms',
        tenfold: many,
      });
    }
  }
}
