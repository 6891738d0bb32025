import type { JSX } from 'preact';
import { agreeing, arabicCompared, flawed, parisCompared, unread } from '../fixtures/comparisons';
import { arabic, byAddress, byContent, long, now } from '../fixtures/lookups';
import { parisStory, withUncited } from '../fixtures/stories';
import { ArrivingStory } from './ArrivingStory';
import { Pressed } from './Pressed';
import { panel } from './panel-scene';

const news = {
  since: '2026-01-07T08:00:00.000Z',
  sources: [3],
  points: [{ section: 2, sentence: 0 }],
  changed: [{ section: 3, sentence: 0, before: 'Roughly 19 % of Ukraine is under Russian control.' }],
  events: [4],
  moved: [],
};

/** An event that sources announced, on a day after all of theirs. */
const planned = {
  date: '2026-01-14',
  precision: 'day',
  text: 'The coalition’s chiefs of staff are to meet in London.',
  citations: [{ source: 5 }],
  planned: true,
} as const;

/** A story beside an article: what it reports, what it leaves out, where sources differ, what is new. */
export const comparedScenes: Readonly<Record<string, () => JSX.Element>> = {
  'story-compared': () => panel({ comparison: parisCompared, newsOf: () => news }),
  'story-agreeing': () => panel({ comparison: agreeing }),
  'story-unread': () => panel({ lookup: { ...byContent, key: byAddress.key }, comparison: unread }),
  'story-marked': () => panel({ comparison: parisCompared, marks: { confirmed: 7, alone: 2 } }),
  'story-arabic-compared': () => panel({ lookup: arabic, comparison: arabicCompared }),
  'story-planned': () =>
    panel({
      lookup: { ...byAddress, story: { ...parisStory, timeline: [...parisStory.timeline, planned] } },
      comparison: parisCompared,
      now: now + 3_600_000,
    }),
  'story-headline-history': () => (
    <Pressed what='[data-part="headline-comparison"] button'>{panel({ comparison: parisCompared })}</Pressed>
  ),
  'story-audit': () => (
    <Pressed what="[data-flawed]">
      {panel({ lookup: { ...byAddress, story: withUncited }, comparison: flawed })}
    </Pressed>
  ),
  'story-arriving': () => <ArrivingStory />,
  'story-long': () => panel({ lookup: long }),
};
