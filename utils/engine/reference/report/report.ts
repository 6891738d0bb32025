import type { Reference } from '@/utils/model/reference';
import type { Story } from '@/utils/model/story';

/** Something said, and the numbers of the sources that bear it out. */
export interface CitedText {
  readonly text: string;
  readonly citations: readonly number[];
}

/** A passage of a source that the reader has kept, and their note on it, in Markdown. */
export interface ReportPassage {
  readonly text: string;
  readonly note?: string;
}

/** A source of a report, with the passages of it that the reader has kept. */
export type ReportReference = Reference & { readonly passages?: readonly ReportPassage[] };

export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly sentences: readonly CitedText[] }
  | { readonly kind: 'events'; readonly events: readonly (CitedText & { readonly date: string })[] }
  /** Written by the reader, in Markdown. */
  | { readonly kind: 'note'; readonly markdown: string }
  | { readonly kind: 'sources'; readonly references: readonly ReportReference[] };

/** What is exported for people to read: a story, or a list of sources. Each writer turns it into its own format. */
export interface Report {
  readonly title: string;
  readonly language?: string;
  /** Lines under the title: when it was exported, whose licence holds. */
  readonly about: readonly string[];
  readonly blocks: readonly ReportBlock[];
}

/** The words of a report that are not the story's own, in the reader's language. */
export interface ReportWords {
  readonly timeline: string;
  readonly sources: string;
  readonly accessed: (day: string) => string;
  readonly archived: string;
}

export interface StoryReportOptions {
  /** One for each source of the story, numbered as the story numbers them. */
  readonly references: readonly ReportReference[];
  readonly about?: readonly string[];
  /** Notes on the story as a whole, in Markdown. */
  readonly note?: string;
  readonly words: Pick<ReportWords, 'timeline' | 'sources'>;
}

/** A story as a report: its sections, the timeline, then the sources under their own numbers. */
export function storyReport(story: Story, options: StoryReportOptions): Report {
  const { references, about = [], note, words } = options;
  const sections = story.sections.flatMap(({ heading, sentences }): ReportBlock[] => [
    { kind: 'heading', text: heading },
    { kind: 'paragraph', sentences: sentences.map(cited) },
  ]);
  const events = story.timeline.map((event) => ({ ...cited(event), date: event.date }));
  return {
    title: story.headline,
    ...(story.language === undefined ? {} : { language: story.language }),
    about,
    blocks: [
      ...(note === undefined ? [] : [{ kind: 'note' as const, markdown: note }]),
      ...sections,
      ...(events.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: words.timeline },
            { kind: 'events' as const, events },
          ]),
      { kind: 'heading', text: words.sources },
      { kind: 'sources', references },
    ],
  };
}

/** Sources as a report. References without a number are counted from 1. */
export function sourcesReport(
  title: string,
  references: readonly ReportReference[],
  about: readonly string[] = [],
): Report {
  const numbered = references.map((reference, place) => ({
    ...reference,
    number: reference.number ?? place + 1,
  }));
  return { title, about, blocks: [{ kind: 'sources', references: numbered }] };
}

const cited = ({
  text,
  citations,
}: {
  readonly text: string;
  readonly citations: readonly { readonly source: number }[];
}): CitedText => ({ text, citations: [...new Set(citations.map(({ source }) => source))] });
