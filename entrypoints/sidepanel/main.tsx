import { signal } from '@preact/signals';
import { render } from 'preact';
import { speak } from '@/components/i18n/speak';
import { Panel } from '@/components/panel/Panel';
import { applyAppearance } from '@/components/shared/apply-appearance';
import { FrameRefused } from '@/components/shared/FrameRefused';
import { wordsOf } from '@/components/shared/failure';
import { StartFailed } from '@/components/shared/StartFailed';
import { askBackground } from '@/utils/extension/ask-background';
import { findPanelHost, followTab, type PanelHost } from '@/utils/extension/follow-tab';
import { onChange } from '@/utils/extension/on-change';
import { followSettings } from '@/utils/extension/stored-settings';
import { uiLanguages } from '@/utils/extension/ui-languages';
import { spokenLanguage } from '@/utils/model/language';
import { defaultSettings, type Settings } from '@/utils/model/settings';
import { createPanelActions } from './panel-actions';
import { createPanelState } from './panel-state';

/** Relative times keep step with the clock this often, in milliseconds. */
const tick = 30_000;

start().catch((error: unknown) => {
  console.error('[Sidelight]', error);
  render(<StartFailed reason={wordsOf(error)} reload={() => window.location.reload()} />, document.body);
});

async function start(): Promise<void> {
  const settings = signal<Settings>(defaultSettings);
  const followed = followSettings((latest) => {
    applyAppearance(document.documentElement, latest);
    settings.value = latest;
    return speak(document.documentElement, spokenLanguage(latest.language, uiLanguages()));
  });
  const found = window.top === window.self ? findPanelHost() : redeemFrame();
  const [host] = await Promise.all([found, followed]);
  if (!host) return render(<FrameRefused />, document.body);
  const state = createPanelState();
  const now = signal(Date.now());
  const actions = createPanelActions(state);
  const { attempt } = state;
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
  onChange((change) => {
    if (change.what === 'reading') return;
    if (change.what === 'library') return attempt(state.keep.load);
    if (change.what !== 'lookup' || state.isAbout(change.tabId))
      attempt(() => state.reload(change.what === 'feeds'));
  });
  attempt(state.loadFeeds);
  if (host.host === 'tab' && window.location.hash === '#feeds') actions.setView('feeds');
  if (host.host === 'tab' && window.location.hash === '#example') actions.showExample();
  await followTab(host, (tabId) =>
    attempt(async () => {
      await state.follow(tabId);
      // Another page declares other feeds.
      if (state.view.value === 'feeds') await state.feedsView.load();
    }),
  );
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
