import { html, json } from '../server/reply';
import { clientScript, housePageOf, type OddContext, type OddPage, twinOf, withMarkup } from './odd-page';

/** The article that comes after so many, as markup with its address. */
function following({ others, publisher }: OddContext, shown: number) {
  const next = others[shown - 1];
  if (next === undefined) return json('null');
  const { article, url } = next;
  return json(JSON.stringify({ url, title: article.headline, markup: publisher.articleBody(next) }));
}

function endlessPage(name: string, stale: boolean, description: string): OddPage {
  return {
    ...twinOf('courier', 'paris'),
    name,
    path: `/odd/${name}`,
    description,
    answer: (context) => {
      const { path, request } = context;
      if (request.path !== path) return following(context, Number(request.path.slice(path.length + 1)) || 0);
      const data = `<div id="endless" data-base="${path}"${stale ? ' data-stale' : ''}></div>`;
      // One below the other, not beside each other in the columns of the house.
      const head = '<style>.columns{display:block}</style>';
      return html(withMarkup(housePageOf(context), { head, bodyEnd: data + clientScript('endless') }));
    },
  };
}

/** Scrolling appends the next article and, as it comes into view, puts its address into the address bar. */
export const endlessPages: readonly OddPage[] = [
  endlessPage('endless', false, 'Endless scrolling that swaps address, title and canonical'),
  endlessPage(
    'endless-stale',
    true,
    'Endless scrolling that swaps address and title; the canonical stays the first',
  ),
];
