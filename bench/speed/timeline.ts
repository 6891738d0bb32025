import { parse } from 'chrono-node';
import { splitSentences } from '@/utils/engine/text/split-sentences';
import { buildTimeline } from '@/utils/engine/timeline/build-timeline';
import { dayOfMoment } from '@/utils/engine/timeline/dates/calendar';
import { resolveDates } from '@/utils/engine/timeline/dates/resolve-dates';
import type { Job } from './job';
import { syntheticReports } from './synthetic-reports';

const peerName = 'chrono-node';
const sentencesOf = (count: number) =>
  syntheticReports(count).flatMap(({ text = '', published = '' }) =>
    splitSentences(text, 'en').map((sentence) => ({ text: sentence.text, published })),
  );

const dates: Job = {
  name: 'find the dates of a story',
  peerName,
  unit: 'articles',
  size: 10,
  ours(count) {
    const sentences = sentencesOf(count);
    return () => {
      for (const { text, published } of sentences) resolveDates(text, dayOfMoment(published) ?? 0, 'en');
    };
  },
  peer(count) {
    const sentences = sentencesOf(count);
    return () => {
      for (const { text, published } of sentences) parse(text, new Date(published));
    };
  },
};

/** The peer does a part of the work only: it finds the dates of the same articles. */
const whole: Job = {
  ...dates,
  name: 'build the timeline of a story',
  ours(count) {
    const articles = syntheticReports(count);
    return () => {
      if (buildTimeline(articles).length === 0) throw new Error('no event');
    };
  },
};

export const timelineJobs: readonly Job[] = [dates, whole];
