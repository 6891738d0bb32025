import type { DemoArticle } from './article';

/** `source` is the place of the article in the story's list, from 1; `quote` stands in it word for word. */
export interface DemoCitation {
  readonly source: number;
  readonly quote: string;
}

export interface DemoSentence {
  readonly text: string;
  readonly citations: readonly DemoCitation[];
}

export interface DemoSection {
  readonly heading: string;
  readonly sentences: readonly DemoSentence[];
}

export interface DemoEvent extends DemoSentence {
  /** `2026-01-06`, `2026-01` or `2026`. */
  readonly date: string;
}

/** A story as its editors know it; addresses are filled in when the newsroom knows its port. */
export interface DemoStory {
  readonly id: string;
  readonly headline: string;
  /** One or two sentences for ordinary feed readers. */
  readonly summary: string;
  readonly updated: string;
  readonly revision: number;
  readonly articles: readonly DemoArticle[];
  readonly sections: readonly DemoSection[];
  readonly timeline: readonly DemoEvent[];
}
