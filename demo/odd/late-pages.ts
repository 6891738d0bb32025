import { scriptJson } from '../html';
import { html } from '../server/reply';
import { clientScript, housePageOf, type OddPage, reprintOf, twinOf } from './odd-page';

const columns = /<div class="columns">[\s\S]*<\/div>\n(?=<footer)/;

/** The page with its columns taken out, and a script that puts them back later. */
function emptied(page: string): string {
  const article = columns.exec(page)?.[0] ?? '';
  const data = `<script type="application/json" id="late-markup">${scriptJson(article)}</script>`;
  return page.replace(columns, () => `<div id="late-root"></div>${data}${clientScript('late')}`);
}

export const lateBody: OddPage = {
  ...twinOf('courier', 'trains'),
  name: 'late-body',
  path: '/odd/late-body',
  description: 'Metadata at once, the article’s body 1.5 seconds after loading',
  answer: (context) => html(emptied(housePageOf(context))),
};

export const lateEverything: OddPage = {
  ...reprintOf('northern-wire', 'suez'),
  name: 'late-everything',
  path: '/odd/late-everything',
  description: 'An empty shell without metadata, filled 1.5 seconds after loading, the title too',
  answer: (context) => html(emptied(housePageOf(context)).replace(/<title>[^<]*/, '<title>Northern Wire')),
};

export const documentOpen: OddPage = {
  ...twinOf('courier', 'storm'),
  name: 'document-open',
  path: '/odd/document-open',
  description: 'One second after loading the page replaces itself by document.open() and write()',
  answer: (context) => {
    const page = housePageOf(context);
    const data = `<script type="application/json" id="whole-page">${scriptJson(page)}</script>`;
    return html(page.replace('</body>', () => `${data}${clientScript('document-open')}</body>`));
  },
};

export const rewritingBody: OddPage = {
  ...twinOf('courier', 'malaria'),
  name: 'rewriting-body',
  path: '/odd/rewriting-body',
  description: 'Writes its whole body anew in every animation frame',
  answer: (context) =>
    html(housePageOf(context).replace('</head>', () => `${clientScript('rewriting-body')}</head>`)),
};
