import type { PointCoverage } from '@/utils/model/coverage';
import { measureClaim } from './coverage-features';
import { reportedProbability, verdictOf } from './coverage-model';
import type { ReadDocument } from './read-document';

/** From this estimate on, the nearest sentence is worth showing. */
const worthShowing = 0.5;

/** Does an article report the main claim of a sentence? Paraphrase counts, the same topic does not. */
export function coverClaim(claim: string, document: ReadDocument): PointCoverage {
  if (document.sentences.every(({ words }) => words.length === 0)) return { verdict: 'unsaid', score: 0.5 };
  const { features, sentence } = measureClaim(claim, document);
  const score = reportedProbability(features);
  const support = document.sentences[sentence]?.passage;
  return {
    verdict: verdictOf(score),
    score,
    ...(support && score >= worthShowing ? { support } : {}),
  };
}
