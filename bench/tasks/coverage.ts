import { coverClaim } from '@/utils/engine/coverage/cover-claim';
import { readDocument } from '@/utils/engine/coverage/read-document';
import type { StoryArticle } from '@/utils/model/story-article';
import { readRows } from './matches';

/** An article beside a claim, as the scorer's file has it; what is not known is null there. */
export interface PairRow {
  readonly id: string;
  readonly article: { readonly [K in keyof Omit<StoryArticle, 'id'>]?: StoryArticle[K] | null };
  readonly point: string;
}

/** Without the fields that are null. */
export function articleOf({ id, article }: PairRow): StoryArticle {
  const known = Object.entries(article).filter(([, value]) => value !== null);
  return { title: '', ...Object.fromEntries(known), id };
}

/** `coverage PAIRS.jsonl`: rows {"id", "reported", "score"}. */
export async function predictCoverage([path = '']: string[]): Promise<void> {
  for (const row of readRows<PairRow>(path)) {
    const { score } = coverClaim(row.point, readDocument(articleOf(row)));
    process.stdout.write(`${JSON.stringify({ id: row.id, reported: score >= 0.5, score })}\n`);
  }
}
