/**
 * How much each sign speaks for an article once the page was searched as a whole, in log-odds: those of the first look,
 * weighed anew beside the others. `docs/spotting.md` tells where they come from.
 */
export const closeWeights = {
  ogArticle: 0.7,
  ogOther: -1.3,
  otherThing: -20,
  ldArticle: 1.2,
  ldOther: -1.1,
  dated: 1.4,
  software: -2.2,
  microdata: 1.1,
  singlePost: 1.1,
  listBody: -1,
  forumBody: -2.1,
  staticBody: -1,
  home: -2.1,
  slug: 1,
  pathDate: 2.2,
  numbered: 1,
  articleStep: 2.7,
  listStep: -1,
  otherStep: -2.3,
  oneH1: 1,
  running: 1.1,
  onePlace: 3.3,
  paragraphs: 1.8,
  mostlyLinks: -0.9,
  doubtfulStep: -1.2,
  rareStep: -2.4,
  linkedHeadings: -1.1,
  namedH1: 1.2,
  longH1: 1.1,
  nearH1: 1.1,
  oneArticle: 1.6,
  manyArticles: -0.9,
  manyPosts: -1.2,
  price: -1.5,
  contents: -1.1,
  undated: -1,
};

export const closeBias = -7.1;

/** What a page scores above, in log-odds, is an article: to fire on what is none is worse than to miss one. */
export const closeThreshold = 0;

export type CloseSign = keyof typeof closeWeights;
