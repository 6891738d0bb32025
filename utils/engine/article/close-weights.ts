/**
 * How much each sign speaks for an article once the page was searched as a whole, in log-odds: those of the first look,
 * weighed anew beside the others. `docs/spotting.md` tells where they come from.
 */
export const closeWeights = {
  ogArticle: 0.9,
  ogOther: -1.3,
  ldArticle: 1.1,
  ldOther: -1.1,
  dated: 1.4,
  software: -2.2,
  microdata: 1.1,
  singlePost: 1,
  listBody: -1,
  forumBody: -2.1,
  staticBody: -1,
  home: -2.1,
  slug: 0.9,
  pathDate: 2.1,
  numbered: 0.9,
  articleStep: 2.6,
  listStep: -1,
  otherStep: -2.3,
  oneH1: 0.9,
  running: 1,
  onePlace: 3.5,
  paragraphs: 1.9,
  mostlyLinks: -0.8,
  doubtfulStep: -1.3,
  rareStep: -2.4,
  linkedHeadings: -1.1,
  namedH1: 1.2,
  longH1: 1.2,
  nearH1: 1.1,
  oneArticle: 1.7,
  manyArticles: -0.9,
  manyPosts: -1.2,
  price: -1.4,
  contents: -1.1,
  undated: -0.9,
};

export const closeBias = -7.1;

/** What a page scores above, in log-odds, is an article: to fire on what is none is worse than to miss one. */
export const closeThreshold = 0;

export type CloseSign = keyof typeof closeWeights;
