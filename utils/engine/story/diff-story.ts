import { type Claim, claimOf } from '@/utils/engine/citation/claim';
import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import type { Sentence } from '@/utils/model/section';
import type { Story } from '@/utils/model/story';
import type { PointPlace, SeenStory, StoryChanges } from '@/utils/model/story-changes';

/** Share of like words from which two sentences tell one matter. */
const sameMatter = 0.5;

const addressOf = (url: string): string => canonicalUrl(url) ?? url;

/** What is kept of a story to tell later what is new. `at` is RFC 3339 in UTC. */
export function seenStory(story: Story, at: string): SeenStory {
  return {
    at,
    revision: story.revision,
    sources: story.sources.map(({ url }) => addressOf(url)),
    points: story.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    events: story.timeline.map(({ date, text }) => ({ date, text })),
  };
}

/**
 * What a story has that was not there when it was last seen. A sentence is a new point if no old one tells its matter and,
 * where the story has new sources, one of these tells it: what only came up from the old sources is no news.
 */
export function diffStory(seen: SeenStory, story: Story): StoryChanges {
  const language = story.language ?? 'en';
  const old = new Set(seen.sources);
  const sources = story.sources.flatMap(({ url }, i) => (old.has(addressOf(url)) ? [] : [i + 1]));
  return {
    since: seen.at,
    sources,
    ...diffPoints(seen, story, language, sources),
    ...diffEvents(seen, story, language),
  };
}

interface Told {
  readonly text: string;
  readonly claim: Claim;
}

const toldOf = (text: string, language: string): Told => ({ text, claim: claimOf(text, language) });

function diffPoints(seen: SeenStory, story: Story, language: string, sources: readonly number[]) {
  const known = seen.points.map((text) => toldOf(text, language));
  const texts = new Set(seen.points);
  const isNews = ({ citations }: Sentence) =>
    sources.length === 0 || citations.some(({ source }) => sources.includes(source));
  const points: PointPlace[] = [];
  const changed: (PointPlace & { before: string })[] = [];
  for (const [section, { sentences }] of story.sections.entries()) {
    for (const [place, sentence] of sentences.entries()) {
      if (texts.has(sentence.text) || !isNews(sentence)) continue;
      const told = toldOf(sentence.text, language);
      const before = nearest(told, known);
      if (!before) points.push({ section, sentence: place });
      else if (hasOtherFigures(told.claim, before.claim))
        changed.push({ section, sentence: place, before: before.text });
    }
  }
  return { points, changed };
}

function diffEvents({ events: old }: SeenStory, story: Story, language: string) {
  const known = old.map((event) => ({ ...event, claim: claimOf(event.text, language) }));
  const events: number[] = [];
  const moved: { event: number; before: string }[] = [];
  for (const [place, { date, text }] of story.timeline.entries()) {
    const told = toldOf(text, language);
    const there = known.filter(
      (event) => event.text === text || alike(event.claim, told.claim) >= sameMatter,
    );
    if (there.some((event) => event.date === date)) continue;
    // A day that was told in other words is no new event.
    const before = there[0];
    if (before) moved.push({ event: place, before: before.date });
    else if (!known.some((event) => event.date === date && alike(event.claim, told.claim) > sameMatter / 2))
      events.push(place);
  }
  return { events, moved };
}

function nearest<T extends Told>(told: Told, known: readonly T[]): T | undefined {
  let best: T | undefined;
  let most = sameMatter;
  for (const one of known) {
    const likeness = alike(told.claim, one.claim);
    if (likeness >= most && (!best || likeness > most)) [best, most] = [one, likeness];
  }
  return best;
}

/** Cosine of the terms; figures are left out, since they are what changes. */
function alike({ terms: a }: Claim, { terms: b }: Claim): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared / Math.sqrt(Math.max(1, a.size * b.size));
}

const hasOtherFigures = (now: Claim, before: Claim): boolean =>
  now.figures.size > 0 &&
  before.figures.size > 0 &&
  [...now.figures].some((figure) => !before.figures.has(figure));
