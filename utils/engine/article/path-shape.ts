import type { FirstSigns } from './article-score';
import { holdsAny } from './holds-any';

/*
 * A browser compiles an expression when it is first asked, and again, better, for the second time; one that ignores case takes longest.
 * So what is asked here is in lower case, and of a path as a whole.
 */

/** Steps that name lists: beginnings of words, in many languages. */
const listSteps =
  'tag topic categor kategor rubri secci search such busca recherche archiv autor author auteur page label them tema dossier latest index feed rss collection channel series list newest';

/** Steps that name what is no article, and nothing else; without dashes, in the singular. */
const otherSteps =
  'forum foro board question answer wiki doc manual faq api shop store cart checkout user profile member account login signin signup register setting about aboutu contact legal license licence sitemap job career';

const otherStep = /\/(privacy|terms|(produ[ck]\w*|(view|show)?t(hread|opic)s?\d*)\/)/;

/** Steps, or a host's first name, that name articles or sections of them: beginnings of words, in many languages. */
const articleSteps =
  'news nieuws nachrich notici actuali nyhe uutis wiadom zprav hirek stiri vesti novos haber berita artik artic clanek cikk story storie opini meinung politi world welt mund monde sport business wirtschaft econom tech scien cultur kultur blog post p/ a/ meldung magaz feature editorial press local entert lifestyle health';

const otherHosts = 'forum wiki doc shop store support help community developer api play mail';

/** Steps in the singular, one way or another. */
const singular = (steps: string): string => steps.replaceAll('-', '').replaceAll('s/', '/');

const anyDate = /(^|\D)(19|20)\d\d([/_.-]?)(0?[1-9]|1[0-2])\3(0?[1-9]|[12]\d|3[01])(?!\d)|\/(19|20)\d\d\/./;

/** `/2024/03/05/`: everything of that day. */
const dayArchive = /\/(19|20)\d\d(\/\d{1,2}){0,2}\/?$/;

/** Does a step of a path read like a headline made into an address: four words or more? */
const isSlug = (step = ''): boolean =>
  step.split(/[-_+]|%20/).filter((word) => /[a-z]{2}|%/.test(word)).length > 3;

const ids = /[?&]([^&=]*id|p|a|cod|art\w*|news\w*|story|no|num|nr|item)=[^&]*\d{2}/;
const queries = /[?&](q|s|query|search|tag|cat|category|page|paged|sort|board)=/;

/** What the address alone says. */
export function pathShape({ pathname, search, hostname }: URL): FirstSigns {
  const whole = pathname.toLowerCase();
  const path = whole.replace(/\/(index|default)\.\w+$/, '/').replace(/\.\w{2,5}(?=\/|$)/g, '');
  const steps = path.split('/').filter(Boolean);
  const last = steps.pop() ?? '';
  const between = `/${steps.join('/')}/`;
  const host = `/${hostname.split('.', 1)}`;
  const query = search.toLowerCase().replace(/%../g, '');
  const named = ids.test(query);
  return {
    home:
      !named &&
      (!last || (!steps.length && /^([a-z]{2}([-_][a-z]{2})?|home\w*|live|main|portal|start)$/.test(last))),
    slug: isSlug(last) || isSlug(steps.at(-1)),
    pathDate: anyDate.test(whole),
    numbered: named || /(^|\D)\d{4,}|(?=\w*\d)(?=\w*[a-z])\w{10,}/.test(last) || /\d{5}/.test(between),
    articleStep: holdsAny(host + between, articleSteps, '/'),
    listStep: holdsAny(path, listSteps, '/') || (!named && (dayArchive.test(whole) || queries.test(query))),
    otherStep:
      holdsAny(singular(`${path}/`), otherSteps, '/', '/') ||
      otherStep.test(`${path}/`) ||
      holdsAny(singular(`${host}/`), otherHosts, '/', '/'),
  };
}
