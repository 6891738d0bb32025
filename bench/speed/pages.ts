import { startNewsroom } from '@/demo/newsroom';
import { get } from '@/demo/server/get';

/** A page of the bench, as it is and with ten times (or a tenth of) the content. */
export interface BenchPage {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  readonly tenfold: string;
}

const clauses = [
  'These terms apply to everybody who reads this site, whether they hold an account or not.',
  'A subscription begins on the day of payment and ends when either side gives notice in writing.',
  'We keep what you tell us no longer than the law and the running of the service demand.',
];

function terms(sections: number): string {
  const body = Array.from(
    { length: sections },
    (_, i) => `<h2>${i + 1}. Clause</h2>${clauses.map((clause) => `<p>${clause} ${clause}</p>`).join('')}`,
  );
  return `<!doctype html><html lang="en"><head><title>Terms of use</title></head><body class="page-template">
<main><h1>Terms of use</h1>${body.join('\n')}</main></body></html>`;
}

const repeated = (html: string, pattern: RegExp, times: number): string =>
  html.replace(pattern, (part) => part.repeat(times));

/** The comments of the big page, cut to a tenth. */
function tenthOfComments(html: string): string {
  const start = html.indexOf('<section id="comments">');
  const cut = html.indexOf('<div class="comment"', start + Math.round((html.length - start) / 10));
  return `${html.slice(0, cut)}</section></body></html>`;
}

/** Home page, static page, article, and the page of five megabytes (whose tenfold is itself: `html` is a tenth). */
export async function benchPages(): Promise<BenchPage[]> {
  const newsroom = await startNewsroom();
  try {
    const read = async (name: string): Promise<string> => (await get(newsroom.page(name).url)).body;
    const home = await read('home/courier');
    const article = await read('storm-runa-2026-01/harbour-post');
    const big = await read('five-megabytes');
    return [
      { name: 'home page', path: '/', html: home, tenfold: repeated(home, /<main[\s\S]*<\/main>/, 10) },
      { name: 'static page', path: '/about/terms-of-use', html: terms(40), tenfold: terms(400) },
      {
        name: 'article',
        path: new URL(newsroom.page('storm-runa-2026-01/harbour-post').url).pathname,
        html: article,
        tenfold: repeated(article, /<p>[\s\S]*?<\/p>/g, 10),
      },
      { name: 'page of 0.5 MB', path: '/odd/five-megabytes', html: tenthOfComments(big), tenfold: big },
    ];
  } finally {
    await newsroom.close();
  }
}
