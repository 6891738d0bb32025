import { Parser } from 'htmlparser2';
import { limits } from '@/utils/model/primitives';
import { dropUndefined } from '../drop-undefined';
import { cleanLine } from '../entry/clean-text';
import { entryUrl } from '../entry/entry-url';
import { articleUrl } from './article-url';

export interface RelatedArticle {
  readonly title: string;
  readonly url: string;
  readonly publisher?: string;
}

const mostRelated = 50;
const longestList = 200_000;

interface Listed {
  readonly href: string;
  title: string;
  publisher: string;
}

/** The articles on one event that an item of Google News lists in its description: HTML with a link and a publisher for each. */
export function relatedArticles(html: string, base: string): RelatedArticle[] {
  return listedArticles(html.slice(0, longestList))
    .slice(0, mostRelated)
    .flatMap((listed) => {
      const link = entryUrl(listed.href, base);
      const title = cleanLine(listed.title, limits.headline);
      if (!('url' in link) || title === undefined) return [];
      const url = articleUrl(link.url) ?? link.url;
      return [dropUndefined({ title, url, publisher: cleanLine(listed.publisher) })];
    });
}

/** The publisher stands in a `font` behind the link. */
function listedArticles(html: string): Listed[] {
  const all: Listed[] = [];
  let inside = '';
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      inside = name;
      if (name === 'a') all.push({ href, title: '', publisher: '' });
    },
    onclosetag(name) {
      if (name === inside) inside = '';
    },
    ontext(text) {
      const last = all.at(-1);
      if (last && inside === 'a') last.title += text;
      else if (last && inside === 'font') last.publisher += text;
    },
  });
  parser.end(html);
  return all;
}
