import { join } from 'node:path';
import type { PairRow } from '../tasks/coverage';
import { readRows } from '../tasks/matches';

/** A text of a story: an article, or the summary that people wrote of three excerpts. */
export interface StoryText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly isSummary: boolean;
}

/** An article beside a sentence of another text of its story: ids, and offsets into that text. */
export interface DrawnPair {
  readonly set: string;
  readonly article: string;
  readonly point: { readonly in: string; readonly start: number; readonly end: number };
}

interface Row {
  readonly id: string;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly text?: string | null;
}

/** The stories of a collection with more than one text. */
export function storiesOf(data: string, set: string): StoryText[][] {
  const folder = join(data, 'clusters', set);
  const clusters = new Map(
    readRows<{ id: string; cluster: string }>(join(folder, 'gold.jsonl')).map(({ id, cluster }) => [
      id,
      cluster,
    ]),
  );
  const stories = new Map<string, StoryText[]>();
  for (const { id, title, description, text } of readRows<Row>(join(folder, 'articles.jsonl'))) {
    const story = clusters.get(id) ?? id;
    const told = { id, title: title ?? '', text: text || (description ?? ''), isSummary: false };
    if (told.text) stories.set(story, [...(stories.get(story) ?? []), told]);
  }
  if (set === 'excerpts') addSummaries(data, stories);
  return [...stories.values()].filter((texts) => texts.length > 1);
}

function addSummaries(data: string, stories: Map<string, StoryText[]>): void {
  const gold = readRows<{ id: string; summary: string }>(join(data, 'summaries', 'roundups', 'gold.jsonl'));
  for (const { id, summary } of gold) {
    const texts = stories.get(id);
    texts?.push({ id: `summary ${id}`, title: '', text: summary, isSummary: true });
  }
}

/** Is no article of the story, and no point, in the labelled pairs of `../shared`? */
export function untouched(data: string): (texts: readonly StoryText[]) => boolean {
  const pairs = readRows<PairRow>(join(data, 'coverage', 'pairs-a', 'pairs.jsonl'));
  const titles = new Set(pairs.map(({ article }) => article.title));
  const points = pairs.map(({ point }) => point.slice(0, 60));
  return (texts) =>
    texts.every(({ title, text }) => !titles.has(title) && !points.some((point) => text.includes(point)));
}

export const textOf = (texts: readonly StoryText[], { in: id, start, end }: DrawnPair['point']): string =>
  texts.find((text) => text.id === id)?.text.slice(start, end) ?? '';
