import type { FirstSigns } from './article-score';

/** Steps that name lists: beginnings of words, in many languages. */
const listStep =
  /^(tag|topic|[ck]ategor|rubri|secci?[ót]|search|such|busca|recherche|archiv|aut(h|eu)?or|page|label|them|tema|dossier|latest|index|feed|rss|collection|channel|series|list|newest)/i;

/** Steps that name what is no article, and nothing else. */
const otherStep =
  /^(for(um|o)s?|(view|show)?t(hread|opic)s?\d*|boards?|questions?|answers?|wiki|docs?|documentation|manual|faq|api|produ[ck]\w*|shop|store|cart|checkout|users?|profiles?|members?|accounts?|log-?in|sign-?(in|up)|register|settings|about(-us)?|contact|privacy\S*|terms\S*|legal|licen[sc]es?|sitemap|jobs?|careers?)$/i;

/** Steps that name articles or sections of them: beginnings of words, in many languages. */
const articleStep =
  /^(news|nieuws|nachrich|not[ií]ci|actuali|ny[eh]+[td]|uutis|wiadom|zprav|hirek|stiri|vesti|novo?[sn]|haber|berita|arti[kc]|clanek|cikk|stor|opini|meinung|politi|world|welt|mund|monde|sport|business|wirtschaft|econom|tech|scien|[ck]ultur|blog|post|[pa]$|meldung|magaz|feature|editorial|press|local|entert|lifestyle|health)/i;

const otherHost = /^(forums?|wiki|docs?|shop|store|support|help|community|developer|api|play|mail)\./i;

/** Does a step of a path read like a headline made into an address? */
const isSlug = (step = ''): boolean =>
  step.split(/[-_+]|%20/).filter((word) => /[a-z]{2}|%[a-f\d]{2}/i.test(word)).length > 3;

/** What the address alone says. */
export function pathShape({ pathname, searchParams, hostname }: URL): FirstSigns {
  const steps = pathname
    .replace(/\/(index|default)\.\w+$/i, '/')
    .split('/')
    .filter(Boolean)
    .map((step) => step.replace(/\.\w{2,5}$/, ''));
  const last = steps.at(-1) ?? '';
  const between = steps.slice(0, -1);
  const query = [...searchParams];
  const named = query.some(
    ([name, value]) =>
      /id$|^(p|a|cod|art\w*|news\w*|story|no|num|nr|item)$/i.test(name) && /\d{2}/.test(value),
  );
  // `/2024/03/05/`: everything of that day.
  const isDayArchive = /\/(19|20)\d\d(\/\d{1,2}){0,2}\/?$/.test(pathname);
  const asks = query.some(([name]) =>
    /^(q|s|query|search|tag|cat|category|page|paged|sort|board)$/i.test(name),
  );
  const some = (steps: readonly string[], words: RegExp) => steps.some((step) => words.test(step));
  return {
    home:
      !named &&
      (!last ||
        (!between.length && /^([a-z]{2}([-_][a-z]{2})?|home\w*|live|main|portal|start)$/i.test(last))),
    slug: isSlug(last) || isSlug(between.at(-1)),
    pathDate:
      /(^|\D)(19|20)\d\d([/_.-]?)(0?[1-9]|1[0-2])\3(0?[1-9]|[12]\d|3[01])(?!\d)|\/(19|20)\d\d\/./.test(
        pathname,
      ),
    numbered: named || /(^|\D)\d{4,}|(?=\w*\d)(?=\w*[a-z])\w{10,}/i.test(last) || some(between, /\d{5}/),
    articleStep: some(between, articleStep) || /^(news|blogs?|magazine|stories)\./i.test(hostname),
    listStep: some(steps, listStep) || ((isDayArchive || asks) && !named),
    otherStep: some(steps, otherStep) || otherHost.test(hostname),
  };
}
