import type { StoryArticle } from '@/utils/model/story-article';

/** A bridge falls on Monday, 2 March 2026; told on three days by four papers, in two languages. */
export const bridgeStory: readonly StoryArticle[] = [
  {
    id: 'courier',
    title: 'Bridge at Melin collapses into the Arve',
    text: [
      'The Arve bridge at Melin collapsed under a goods train on Monday morning, and two railwaymen were hurt.',
      'The bridge, a steel truss of 1911, had been inspected in October and passed for another six years.',
      'Trains between Melin and Corva will stop short of the river until further notice, the railway said.',
    ].join('\n\n'),
    published: '2026-03-02T15:00:00Z',
    language: 'en',
  },
  {
    id: 'anzeiger',
    title: 'Brücke von Melin stürzt unter Güterzug ein',
    text: [
      'Die Brücke über die Arve bei Melin ist am Montag unter einem Güterzug eingestürzt.',
      'Taucher suchten am Dienstag nach dem Wagen, der noch im Fluss liegt.',
    ].join('\n\n'),
    published: '2026-03-03T17:00:00Z',
    language: 'de',
  },
  {
    id: 'ledger',
    title: 'Divers search the Arve for the missing wagon',
    text: [
      'Navy divers searched the bed of the Arve at Melin on Tuesday for the wagon that fell with the bridge.',
      'The bridge collapsed on Monday under the weight of a goods train carrying gravel.',
      'The water was too murky to see a hand, said the diving master, who called the search off at dusk.',
    ].join('\n\n'),
    published: '2026-03-03T20:00:00Z',
    language: 'en',
  },
  {
    id: 'post',
    title: 'Cracks in the Melin bridge were known, letter shows',
    text: [
      'Cracks in the bridge that collapsed at Melin on Monday were known to the railway, a letter published on Thursday shows.',
      'Divers found the missing wagon of the goods train on Tuesday.',
      'Parliament will question the head of the railway about the bridge on 9 March.',
    ].join('\n\n'),
    published: '2026-03-05T09:00:00Z',
    language: 'en',
  },
];
