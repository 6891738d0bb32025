import { signal } from '@preact/signals';
import { render } from 'preact';
import { speak } from '@/components/i18n/speak';
import { Panel } from '@/components/panel/Panel';
import { afterPaint } from '@/components/shared/after-paint';
import { applyAppearance } from '@/components/shared/apply-appearance';
import { FrameRefused } from '@/components/shared/FrameRefused';
import { wordsOf } from '@/components/shared/failure';
import { StartFailed } from '@/components/shared/StartFailed';
import { askBackground } from '@/utils/extension/ask-background';
import { browser } from '@/utils/extension/browser';
import { firstQuestions } from '@/utils/extension/first-questions';
import { followTab } from '@/utils/extension/follow-tab';
import { onChange } from '@/utils/extension/on-change';
import { findPanelHost, type PanelHost } from '@/utils/extension/panel-host';
import { followSettings } from '@/utils/extension/stored-settings';
import { uiLanguages } from '@/utils/extension/ui-languages';
import { spokenLanguage } from '@/utils/model/language';
import { defaultSettings, type Settings } from '@/utils/model/settings';
import { createPanelActions } from './panel-actions';
import { createPanelState, type PanelState } from './panel-state';

/** Relative times keep step with the clock this often, in milliseconds. */
const tick = 30_000;

/** So long, in milliseconds, nothing is drawn if the story may come with it: drawing twice takes longer than waiting. */
const blank = 100;

start().catch((error: unknown) => {
  console.error('[Sidelight]', error);
  render(<StartFailed reason={wordsOf(error)} reload={() => window.location.reload()} />, document.body);
});

async function start(): Promise<void> {
  const asked = firstQuestions();
  const state = createPanelState(asked?.takeStory);
  const { attempt } = state;
  // First of all, as the reader has clicked to see the story: its answer and what draws it are on their way at once.
  const found = window.top === window.self ? (asked?.host ?? findPanelHost(browser)) : redeemFrame();
  onChange((change) => {
    if (change.what === 'reading') return;
    if (change.what === 'library') return attempt(state.loadKept);
    if (change.what !== 'lookup' || state.isAbout(change.tabId))
      attempt(() => state.reload(change.what === 'feeds'));
  });
  const answered = found.then(
    (host) => host && firstAnswer(host, state),
    () => null,
  );
  const settings = signal<Settings>(defaultSettings);
  const followed = followSettings((latest) => {
    applyAppearance(document.documentElement, latest);
    settings.value = latest;
    return speak(document.documentElement, spokenLanguage(latest.language, uiLanguages()));
  }, asked?.settings);
  const [host] = await Promise.all([found, followed]);
  if (!host) return render(<FrameRefused />, document.body);
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, blank))]);
  const now = signal(Date.now());
  const actions = createPanelActions(state);
  const close = host.host === 'frame' ? () => attempt(() => askBackground('closeFrame', null)) : undefined;
  const App = () => (
    <Panel
      view={state.view.value}
      lookup={state.lookup.value}
      opened={state.opened.value}
      headlines={state.headlines.value}
      pinned={state.pinned.value}
      search={state.search.value}
      newsOf={state.newsOf}
      hiddenPublishers={settings.value.hiddenPublishers}
      singleKeys={settings.value.singleKeys}
      feeds={state.feeds.value}
      refreshing={state.refreshing.value}
      feedsPart={state.feedsView.part(settings.value)}
      subscription={state.subscription.value}
      keep={state.keep}
      highlights={state.highlights}
      history={state.history.value}
      comparison={state.comparison.value}
      marks={state.marks.value}
      failure={state.failure.value}
      close={close}
      actions={actions}
      now={now.value}
    />
  );
  render(<App />, document.body);
  setInterval(() => {
    now.value = Date.now();
  }, tick);
  afterPaint(() => attempt(state.loadFeeds));
  if (host.host === 'tab' && window.location.hash === '#feeds') actions.setView('feeds');
  if (host.host === 'tab' && window.location.hash === '#example') actions.showExample();
}

/** Follows the tab from now on; resolves when the story of the first is known. */
function firstAnswer(host: PanelHost, state: PanelState): Promise<void> {
  return new Promise((resolve) => {
    followTab(host, (tabId) =>
      state.attempt(async () => {
        await state.follow(tabId);
        resolve();
        // Another page declares other feeds.
        if (state.view.value === 'feeds') await state.feedsView.load();
      }),
    );
  });
}

/**
 * In a frame the panel acts only for our own content script, which hands it a word that is good once. A page that frames
 * the panel could otherwise lay itself over it and steal clicks.
 */
async function redeemFrame(): Promise<PanelHost | null> {
  const token = window.location.hash.slice(1);
  const tabId = await askBackground('redeemFrame', { token });
  return tabId === null ? null : { host: 'frame', tabId };
}
