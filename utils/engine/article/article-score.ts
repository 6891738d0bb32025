/** How much each sign speaks for an article at first sight, in log-odds. `docs/spotting.md` tells where they come from. */
export const firstWeights = {
  ogArticle: 1.7,
  ogOther: -1,
  otherThing: -20,
  ldArticle: 1.5,
  ldOther: -1,
  dated: 1.8,
  software: -2.4,
  microdata: 0.8,
  singlePost: 1.3,
  listBody: -1.1,
  forumBody: -2.1,
  staticBody: -1,
  home: -2.1,
  slug: 0.9,
  pathDate: 2.7,
  numbered: 1.5,
  articleStep: 3.4,
  listStep: -0.9,
  otherStep: -2.7,
  oneH1: 0.9,
  running: 0.6,
  onePlace: 2.7,
  paragraphs: 2,
};

export const firstBias = -6.6;

export type FirstSign = keyof typeof firstWeights;

/** What was seen on a page: yes, no, or how much of it, 0 to 1. What was not looked for is missing. */
export type Seen<Sign extends string> = Readonly<Partial<Record<Sign, number | boolean>>>;
export type FirstSigns = Seen<FirstSign>;

/** The score of what was seen, in log-odds, without a bias. */
export const scoreOf = (signs: Seen<string>, weights: Readonly<Record<string, number>>): number =>
  Object.entries(signs).reduce((sum, [sign, value]) => sum + Number(value) * (weights[sign] ?? 0), 0);
