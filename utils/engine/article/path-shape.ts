import { dateInPath } from './path-date';

const yes = (condition: boolean): number => (condition ? 1 : 0);

const listWords =
  /^(tags?|topics?|categor(y|ies|ia|ias|ie|ie[ns])|kategori[ae]n?|catégorie|rubri(c|k|que|ka|ki)s?|sections?|seccion(es)?|sektion|search|suche|busca(r|dor)?|recherche|zoek|cerca|szukaj|archives?|archiv|archivo|authors?|autor(es)?|auteurs?|page|pages|label|labels|themen?|thema|tema|dossiers?|latest|index|feeds?|rss|collections?|channel|topic|series|tagged|hashtag|browse|list|newest|schlagwort|etiqueta|mot-cle)$/i;

/** Steps that name what is no article, and nothing else. */
const otherWords =
  /^(forums?|foro|threads?|viewtopic\w*|viewthread\w*|showthread\w*|boards?|messageboard\w*|questions?|answers?|wiki|docs?|documentation|manual|faq|kb|api|products?|produkte?|produit|producto|shop|store|cart|checkout|dp|users?|profiles?|members?|accounts?|login|signin|signup|register|settings|about|about-us|contact|contacts|impressum|privacy\S*|terms\S*|legal|licen[sc]es?|imprint|colophon|sitemap|repo|blob|tree|pull|issues|commit|works|fiction|chapters?|lyrics|album|listing|property|directory|dictionary|definition|download|software|jobs?|careers?)$/i;

/** Steps that name another kind on one site, and a section of articles on the next. */
const doubtfulWords =
  /^(community|comments|help|support|learn|reference|item|buy|offers?|deals?|videos?|watch|player|podcasts?|episodes?|audio|live-?tv|gallery|galleries|photos?|people|events?|recipes?|games?|apps?|books?|music|hotels?|restaurants?|map|weather|pages)$/i;

const articleWords =
  /^(news|nieuws|nachrichten|noticias?|notícias?|actualit[eé]s?|actualidad|nyheter|nyheder|uutiset|wiadomosci|zpravy|spravy|hirek|stiri|vesti|novosti|novini|haber(ler)?|berita|tin-?tuc|articles?|artikel|articulos?|artigos?|articoli|articolo|artykul|clanek|cikk|raksts|story|stories|opinion|meinung|politics|politik|politica|world|welt|mundo|monde|sports?|business|wirtschaft|econom\w+|tech\w*|science|culture|kultur|cultura|blog|blogs|post|posts|p|a|meldung|magazine|features?|editorials?|press-?releases?|pressemitteilung\w*|local|entertainment|lifestyle|health)$/i;

/** Does a step of a path read like a headline made into an address? */
const isSlug = (step: string): boolean =>
  step.split(/[-_+]|%20/).filter((word) => /[a-z]{2}|%[a-f\d]{2}/i.test(word)).length >= 4;

/** A step or a parameter that is the number of a document. */
const isNumber = (step: string): boolean => /(^|[^\d])\d{4,}|(?=\w*\d)(?=\w*[a-z])\w{10,}/i.test(step);

/** What the address alone says, 0 or 1 each. */
export function pathShape(url: URL): Readonly<Record<string, number>> {
  const path = url.pathname.replace(/\/(index|default)\.\w+$/i, '/');
  const steps = path.split('/').filter((step) => step !== '');
  const last = (steps.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const query = [...url.searchParams];
  const numbered = query.some(
    ([name, value]) =>
      /id$|^(p|a|cod|art\w*|news\w*|story|no|num|nr|item)$/i.test(name) && /\d{2}/.test(value),
  );
  const home =
    (steps.length === 0 && !numbered) ||
    (steps.length === 1 &&
      /^([a-z]{2}([-_][a-z]{2})?|home|homepage|live|main|portal|start|index)$/i.test(last) &&
      !numbered);
  const between = steps.slice(0, -1);
  // `/2024/03/05/`: everything of that day.
  const isDayArchive = /\/(19|20)\d\d(\/\d{1,2}){0,2}\/?$/.test(url.pathname) && !numbered;
  const bare = steps.map((step) => step.replace(/\.\w{2,5}$/, ''));
  return {
    'address of a home page': yes(home),
    'address ends in a slug': yes(isSlug(last) || isSlug(between.at(-1) ?? '')),
    'date in the address': yes(dateInPath(path) !== undefined || /\/(19|20)\d\d\/\d{1,2}\//.test(path)),
    'number in the address': yes(numbered || isNumber(last) || between.some((step) => /\d{5}/.test(step))),
    'address names articles': yes(
      between.some((step) => articleWords.test(step)) ||
        /^(news|blogs?|magazine|stories)\./i.test(url.hostname),
    ),
    'address names a list': yes(
      isDayArchive ||
        between.some((step) => listWords.test(step)) ||
        listWords.test(last) ||
        /^page-?\d+$/i.test(last) ||
        query.some(
          ([name]) => /^(q|s|query|search|tag|cat|category|page|paged|sort|board)$/i.test(name) && !numbered,
        ),
    ),
    'address ends in a section': yes(steps.length > 0 && articleWords.test(last)),
    'address names another kind': yes(
      bare.some((step) => otherWords.test(step)) ||
        /^(forums?|wiki|docs?|shop|store|support|help|community|developer|api|play)\./i.test(url.hostname),
    ),
    'address may name another kind': yes(
      bare.some((step) => doubtfulWords.test(step)) || /^(video|tv|tools|photos?)\./i.test(url.hostname),
    ),
  };
}
