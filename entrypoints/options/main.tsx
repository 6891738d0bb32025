import { render } from 'preact';
import { speak } from '@/components/i18n/speak';
import { OptionsPage, type OptionsPageProps } from '@/components/options/OptionsPage';
import { applyAppearance } from '@/components/shared/apply-appearance';
import { FrameRefused } from '@/components/shared/FrameRefused';
import { wordsOf } from '@/components/shared/failure';
import { StartFailed } from '@/components/shared/StartFailed';
import { askBackground } from '@/utils/extension/ask-background';
import { onChange } from '@/utils/extension/on-change';
import { openFeeds } from '@/utils/extension/open-page';
import { opensByItself } from '@/utils/extension/panel';
import { shortcutSettings } from '@/utils/extension/shortcuts';
import { followSettings } from '@/utils/extension/stored-settings';
import { uiLanguages } from '@/utils/extension/ui-languages';
import { spokenLanguage } from '@/utils/model/language';
import { createOptionsState } from './options-state';

start().catch((error: unknown) => {
  console.error('[Sidelight]', error);
  render(<StartFailed reason={wordsOf(error)} reload={() => window.location.reload()} />, document.body);
});

/** `#why` and `#why-7`, for the page in tab 7, lead to the decisions: they are shown once they are there. */
async function showWhy({ explain, loadDecisions }: Awaited<ReturnType<typeof createOptionsState>>) {
  const [isWanted, tabId] = /^#why(?:-(\d+))?$/.exec(window.location.hash) ?? [];
  if (tabId !== undefined) await explain(Number(tabId));
  await loadDecisions();
  if (isWanted) document.getElementById('why')?.focus();
}

async function start(): Promise<void> {
  // No browser lets this page be framed by the web; should one ever, nothing in it may be clicked.
  if (window.top !== window.self) return render(<FrameRefused />, document.body);
  await followSettings((settings) => {
    applyAppearance(document.documentElement, settings);
    return speak(document.documentElement, spokenLanguage(settings.language, uiLanguages()));
  });
  const state = await createOptionsState();
  const { attempt, take } = state;
  const openShortcuts = shortcutSettings();
  const fixed: Pick<OptionsPageProps, 'canAutoOpen' | 'openShortcuts'> = {
    canAutoOpen: opensByItself(),
    openShortcuts: openShortcuts && (() => attempt(openShortcuts)),
  };
  const App = () => (
    <OptionsPage
      {...fixed}
      settings={state.settings.value}
      kept={{ reading: state.kept.value, forget: state.forget, now: Date.now() }}
      decisions={{ latest: state.decisions.value, asked: state.asked.value, now: Date.now() }}
      sync={
        state.sync.value && {
          sync: state.sync.value,
          setSync: state.setSync,
          forgetSynced: state.forgetSynced,
        }
      }
      used={state.used.value}
      clear={state.clear}
      shortcut={state.shortcut.value}
      change={(patch) => take(() => askBackground('changeSettings', patch))}
      add={(addition) => take(() => askBackground('addRule', addition))}
      remove={(removal) => take(() => askBackground('removeRule', removal))}
      openFeeds={() => attempt(openFeeds)}
      failure={state.failure.value}
      dismissFailure={state.dismiss}
    />
  );
  render(<App />, document.body);
  attempt(state.loadShortcut);
  attempt(state.loadKept);
  attempt(state.loadSync);
  attempt(() => showWhy(state));
  onChange(({ what }) => {
    if (what === 'settings') take(() => askBackground('getSettings', null));
    if (what === 'reading') attempt(state.loadKept);
    if (what === 'sync') attempt(state.loadSync);
  });
}
