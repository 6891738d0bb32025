import { coverClaim } from '@/utils/engine/coverage/cover-claim';
import { onlyHere } from '@/utils/engine/coverage/only-here';
import { type ReadDocument, readDocument } from '@/utils/engine/coverage/read-document';
import { findDisagreements } from '@/utils/engine/disagreement/find-disagreements';
import type { Coverage, PointCoverage } from '@/utils/model/coverage';
import type { Story } from '@/utils/model/story';
import type { StoryArticle } from '@/utils/model/story-article';
import type { StoryComparison } from '@/utils/model/story-comparison';
import { auditCitations } from './audit-citations';
import { compareHeadlines } from './compare-headlines';
import type { ComparedStory } from './compared-story';
import { corroborate } from './corroborate';
import { toldBySources } from './told-by-sources';

/** How a story's sources stand to each other and the open article to them. Pure: what it needs is read before. */
export function compareStory(compared: ComparedStory): StoryComparison {
  const { story, texts, earlierTitles } = compared;
  const coverage = coverageOf(compared);
  return {
    revision: story.revision,
    ...(coverage ? { coverage } : {}),
    disagreements: findDisagreements(toldBySources(compared)),
    headlines: compareHeadlines(story.sources, earlierTitles),
    audit: auditCitations(story),
    corroboration: corroborate(story, texts),
  };
}

function coverageOf(compared: ComparedStory): Coverage | undefined {
  const { story, article } = compared;
  if (!article?.text) return undefined;
  const document = readDocument(article);
  const cover = coverer(story, article, document);
  return {
    sections: story.sections.map(({ sentences }) => sentences.map(({ text }) => cover(text))),
    timeline: story.timeline.map(({ text }) => cover(text)),
    onlyHere: onlyHere(
      document,
      otherTexts(compared).map((other) => other.document),
    ),
  };
}

/** A source whose text is at hand. */
export interface OtherText {
  readonly source: number;
  readonly document: ReadDocument;
}

/** What the other sources tell, where more than a teaser of it is at hand. */
export function otherTexts({ texts, here }: ComparedStory): OtherText[] {
  return [...texts].flatMap(([source, text]) =>
    source !== here && isWhole(text) ? [{ source, document: readDocument(text) }] : [],
  );
}

/** In characters: less is a teaser, which leaves out what the article tells. */
const shortestText = 800;

const isWhole = ({ text = '', paywalled }: StoryArticle): boolean =>
  text.length >= shortestText && !paywalled;

const unsaid: PointCoverage = { verdict: 'unsaid', score: 0.5 };

/**
 * Of a text that is cut short nobody can say what its article leaves out. Silence was measured on English only, and across two
 * languages nothing can be compared.
 */
function coverer(
  story: Story,
  article: StoryArticle,
  document: ReadDocument,
): (claim: string) => PointCoverage {
  const language = baseOf(article.language ?? story.language);
  if (baseOf(story.language ?? article.language) !== language) return () => unsaid;
  const maySaySilent = language === 'en' && !article.paywalled;
  return (claim) => {
    const covered = coverClaim(claim, document);
    return covered.verdict === 'silent' && !maySaySilent ? { ...covered, verdict: 'unsaid' } : covered;
  };
}

const baseOf = (language: string | undefined): string => language?.split('-')[0]?.toLowerCase() ?? 'en';
