import { signal } from '@preact/signals';
import { render } from 'preact';
import { OptionsPage } from '@/components/options/OptionsPage';
import { applyAppearance } from '@/components/shared/apply-appearance';
import { createFailure, wordsOf } from '@/components/shared/failure';
import { StartFailed } from '@/components/shared/StartFailed';
import { askBackground } from '@/utils/extension/ask-background';
import { onChange } from '@/utils/extension/on-change';
import { openFeeds } from '@/utils/extension/open-page';
import { followSettings } from '@/utils/extension/stored-settings';
import type { KeptChoice, KeptReading } from '@/utils/model/kept-reading';
import { defaultSettings, type Settings } from '@/utils/model/settings';

start().catch((error: unknown) => {
  console.error('[Sidelight]', error);
  render(<StartFailed reason={wordsOf(error)} reload={() => window.location.reload()} />, document.body);
});

async function start(): Promise<void> {
  await followSettings((settings) => applyAppearance(document.documentElement, settings));
  // No browser lets this page be framed by the web; should one ever, nothing in it may be clicked.
  if (window.top !== window.self) {
    const refused = {
      change: ignore,
      remove: ignore,
      openFeeds: ignore,
      dismissFailure: ignore,
      refused: true,
    };
    return render(<OptionsPage settings={defaultSettings} {...refused} />, document.body);
  }
  const { failure, attempt, dismiss } = createFailure();
  const reading = signal<KeptReading | undefined>(undefined);
  const loadReading = async () => {
    reading.value = await askBackground('getKeptReading', null);
  };
  const forget = (choice: KeptChoice) =>
    attempt(async () => {
      await askBackground('forgetReading', choice);
      await loadReading();
    });
  const settings = signal<Settings>(await askBackground('getSettings', null));
  const take = (asked: () => Promise<Settings>) =>
    attempt(async () => {
      try {
        settings.value = await asked();
      } finally {
        // Drawn anew in any case: a switch that failed goes back to where it was.
        settings.value = { ...settings.value };
      }
    });
  const App = () => (
    <OptionsPage
      settings={settings.value}
      change={(patch) => take(() => askBackground('changeSettings', patch))}
      remove={(removal) => take(() => askBackground('removeRule', removal))}
      openFeeds={() => attempt(openFeeds)}
      kept={{ reading: reading.value, forget, now: Date.now() }}
      failure={failure.value}
      dismissFailure={dismiss}
    />
  );
  render(<App />, document.body);
  attempt(loadReading);
  onChange(({ what }) => what === 'reading' && attempt(loadReading));
  onChange(({ what }) => what === 'settings' && take(() => askBackground('getSettings', null)));
}

function ignore(): void {}
