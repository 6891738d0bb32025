import { scoreOf } from './article-score';
import { type CloseSigns, closeSigns } from './close-signs';
import { closeBias, closeThreshold, closeWeights } from './close-weights';
import { rootElement } from './page-dom';
import { type Survey, surveyPage } from './page-survey';
import type { Sight } from './sight-article';
import { type Work, withWork } from './work-data';

/** What the close look adds to the first one. */
export interface CloseLook {
  readonly isArticle: boolean;
  /** Log-odds: above `closeThreshold` it is an article, where the first look did not settle that it is none. */
  readonly score: number;
  readonly signs: CloseSigns;
  readonly page: Work;
  readonly survey: Survey | undefined;
}

/** Searches the whole page, and weighs everything anew: is it one article? */
export function lookClosely({ mayBe, page, signs: seen }: Sight): CloseLook {
  const root = page.root === page.document ? rootElement(page.document) : (page.root as Element);
  const survey = root && surveyPage(root);
  const work = withWork(page);
  const known = { ...seen, ldArticle: work.article !== undefined };
  const signs = survey ? { ...known, ...closeSigns(work, survey, known) } : known;
  const score = closeBias + scoreOf(signs, closeWeights);
  return { isArticle: mayBe && score > closeThreshold, score, signs, page: work, survey };
}
