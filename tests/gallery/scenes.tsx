import type { JSX } from 'preact';
import { OptionsPage } from '@/components/options/OptionsPage';
import { FrameRefused } from '@/components/shared/FrameRefused';
import { StartFailed } from '@/components/shared/StartFailed';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import type { WelcomePageProps } from '@/components/welcome/welcome-props';
import { defaultSettings } from '@/utils/model/settings';
import type { SyncState } from '@/utils/model/sync';
import { decisions } from '../fixtures/decisions';
import { fullPart, keptReading } from '../fixtures/feeds-part';
import { headlines, hostileHeadline } from '../fixtures/headlines';
import { arabic, big, byAddress, byContent, emptyLookups, hostile, now } from '../fixtures/lookups';
import { parisStory } from '../fixtures/stories';
import { failingFeeds } from '../fixtures/subscribed-feeds';
import { comparedScenes } from './compared-scenes';
import { highlightsScene } from './highlights-scene';
import { keepScene } from './keep-scene';
import { libraryScenes } from './library-scenes';
import { nothing, panel } from './panel-scene';

const searchAnswer = {
  isGrowing: false,
  query: 'kyiv',
  total: 2,
  hits: headlines.slice(0, 2).map((item) => ({
    ...item,
    found: {
      in: 'summary' as const,
      text: 'Kyiv, where the president had asked for guarantees, was told to wait.',
    },
  })),
};

const [sentAway, ...nextBest] = headlines.slice(0, 3).map(({ key, headline }) => ({ key, headline }));
const otherStories = { refused: sentAway ? [sentAway] : [], next: nextBest };
const merged = [
  {
    from: 1,
    at: new Date(now - 7_200_000).toISOString(),
    headlines: ['Allies promise soldiers for Ukraine', 'Moscow rejects Western soldiers'] as [string, string],
  },
];

const example = { key: { feed: 'example', id: parisStory.id }, story: parisStory, pinned: false };
const starter = (title: string, topic: string, country = 'GB', language = 'en') => ({
  url: `https://${title.toLowerCase().replaceAll(' ', '-')}.example/feed.xml`,
  title,
  language,
  country,
  topic,
});

const catalogue = [
  starter('The Courier', 'general'),
  starter('The Harbour Post', 'general'),
  starter('Evening Ledger', 'general'),
  starter('Northern Wire', 'world'),
  starter('Exchange Daily', 'business'),
  starter('Elbtal-Zeitung', 'general', 'DE', 'de'),
];

const welcome = (props: Partial<WelcomePageProps> = {}) => (
  <WelcomePage
    catalogue={catalogue}
    country="GB"
    hasAccess={false}
    requestAccess={nothing}
    follow={nothing}
    showExample={nothing}
    dismissFailure={nothing}
    {...props}
  />
);

const syncOff: SyncState = { on: false, bytes: 0, most: 102_400, hasCopy: true };

const options = (change: Partial<typeof defaultSettings>, failure?: string, sync: SyncState = syncOff) => (
  <OptionsPage
    settings={{ ...defaultSettings, ...change }}
    change={nothing}
    add={nothing}
    remove={nothing}
    openFeeds={nothing}
    canAutoOpen
    used={18_400_000}
    sync={{ sync, setSync: nothing, forgetSynced: nothing }}
    clear={nothing}
    shortcut="Alt+Shift+L"
    openShortcuts={nothing}
    failure={failure}
    dismissFailure={nothing}
  />
);

/** Every view and state that people can get to see, by the name of its picture. */
export const scenes: Readonly<Record<string, () => JSX.Element>> = {
  story: () => panel({}),
  'story-by-content': () => panel({ lookup: byContent }),
  'story-arabic': () => panel({ lookup: arabic }),
  'story-hostile': () => panel({ lookup: hostile }),
  'story-big': () => panel({ lookup: big }),
  'story-example': () => panel({ lookup: emptyLookups['not-article'], opened: example }),
  ...Object.fromEntries(
    Object.entries(emptyLookups).map(([name, lookup]) => [`state-${name}`, () => panel({ lookup })]),
  ),
  'state-no-feeds': () => panel({ lookup: emptyLookups['no-story'], feeds: [] }),
  headlines: () => panel({ view: 'headlines' }),
  'headlines-hostile': () => panel({ view: 'headlines', headlines: [hostileHeadline, ...headlines] }),
  'headlines-empty': () => panel({ view: 'headlines', headlines: [], feeds: [] }),
  'headlines-loading': () => panel({ view: 'headlines', headlines: undefined }),
  'headlines-opened': () =>
    panel({ view: 'headlines', opened: { ...example, pinned: true, checked: '2026-01-08T15:48:00.000Z' } }),
  'story-read-and-hidden': () =>
    panel({ lookup: { ...byAddress, read: [2, 3] }, hiddenPublishers: ['Die Hafenpost'] }),
  'story-news': () =>
    panel({
      newsOf: () => ({
        since: '2026-01-07T08:00:00.000Z',
        sources: [3],
        points: [{ section: 2, sentence: 0 }],
        changed: [{ section: 3, sentence: 0, before: 'Roughly 19 % of Ukraine is under Russian control.' }],
        events: [4],
        moved: [],
      }),
    }),
  'story-nothing-new': () =>
    panel({
      newsOf: () => ({
        since: '2026-01-08T12:00:00.000Z',
        sources: [],
        points: [],
        changed: [],
        events: [],
        moved: [],
      }),
    }),
  'story-attributed': () =>
    panel({
      lookup: {
        ...byAddress,
        story: {
          ...parisStory,
          attribution: {
            text: 'The Example Digest',
            url: 'https://digest.example/',
            licence: 'CC BY-NC 4.0',
          },
        },
      },
    }),
  'story-corrected': () => panel({ lookup: { ...byContent, others: otherStories, merged } }),
  'no-story-corrected': () =>
    panel({ lookup: { status: 'no-story', article: byAddress.article, others: otherStories } }),
  'story-highlights': () => panel({ highlights: highlightsScene() }),
  'no-story-highlights': () => panel({ lookup: emptyLookups['no-story'], highlights: highlightsScene() }),
  'story-kept': () => panel({ keep: keepScene() }),
  search: () => panel({ view: 'search', search: { query: 'kyiv', answer: searchAnswer } }),
  'search-empty': () => panel({ view: 'search' }),
  'search-in-vain': () =>
    panel({
      view: 'search',
      search: { query: 'zebra', answer: { query: 'zebra', hits: [], total: 0, isGrowing: false } },
    }),
  feeds: () => panel({ view: 'feeds', refreshing: ['https://new.example/stories.json'] }),
  'feeds-full': () => panel({ view: 'feeds', feedsPart: fullPart }),
  'feeds-failing': () => panel({ view: 'feeds', feeds: failingFeeds }),
  'feeds-error': () =>
    panel({ view: 'feeds', feeds: [], subscription: { busy: false, error: { code: 'not-a-feed' } } }),
  'feeds-busy': () => panel({ view: 'feeds', feeds: [], subscription: { busy: true } }),
  pinned: () => panel({ view: 'pinned', pinned: headlines.filter((item) => item.pinned) }),
  'pinned-empty': () => panel({ view: 'pinned', pinned: [] }),
  options: () => options({}),
  'options-sync-full': () =>
    options({}, undefined, { on: true, problem: 'full', bytes: 131_000, most: 102_400, hasCopy: true }),
  'options-kept': () => (
    <OptionsPage
      settings={defaultSettings}
      change={nothing}
      add={nothing}
      remove={nothing}
      openFeeds={nothing}
      kept={{ reading: keptReading, forget: nothing, now }}
      canAutoOpen
      used={18_400_000}
      clear={nothing}
      shortcut="Alt+Shift+L"
      openShortcuts={nothing}
      dismissFailure={nothing}
    />
  ),
  'options-full': () =>
    options({
      askFirst: true,
      sitesOn: ['courier.example', 'xn--fiq228c.example'],
      sitesOff: [
        'bank.example',
        'a-very-long-name-of-a-host-that-nobody-would-ever-type-by-hand.mail.example',
      ],
      pagesOff: [
        'https://www.courier.example/world/2026/01/07/zelensky-peace-deal-nine-tenths?from=front&part=2',
      ],
      showTab: false,
    }),
  'options-why': () => (
    <OptionsPage
      settings={defaultSettings}
      change={nothing}
      add={nothing}
      remove={nothing}
      openFeeds={nothing}
      decisions={{ latest: decisions, asked: decisions[1], now }}
      canAutoOpen
      used={18_400_000}
      clear={nothing}
      shortcut="Alt+Shift+L"
      openShortcuts={nothing}
      dismissFailure={nothing}
    />
  ),
  welcome: () => welcome(),
  'welcome-privacy': () => welcome({ start: 'privacy' }),
  'welcome-feeds': () => welcome({ start: 'feeds' }),
  'welcome-done': () => welcome({ start: 'done' }),
  'failure-story': () => panel({ failure: 'QuotaExceededError: the disk is full' }),
  'failure-list': () =>
    panel({ view: 'headlines', headlines: undefined, failure: `The worker said: ${'x'.repeat(200)}` }),
  'failure-options': () => options({}, 'QuotaExceededError: the disk is full'),
  'failure-start': () => <StartFailed reason="no answer" reload={nothing} />,
  refused: () => <FrameRefused />,
  ...comparedScenes,
  ...libraryScenes,
};
