import { signal } from '@preact/signals';
import { render } from 'preact';
import { OptionsPage } from '@/components/options/OptionsPage';
import { askBackground } from '@/utils/extension/ask-background';
import { onChange } from '@/utils/extension/on-change';
import { openFeeds } from '@/utils/extension/open-page';
import type { RuleRemoval } from '@/utils/model/requests';
import { defaultSettings, type Settings } from '@/utils/model/settings';

void start().catch((error: unknown) => console.error('[Sidelight]', error));

async function start(): Promise<void> {
  // No browser lets this page be framed by the web; should one ever, nothing in it may be clicked.
  if (window.top !== window.self) {
    return render(
      <OptionsPage settings={defaultSettings} change={ignore} remove={ignore} openFeeds={ignore} refused />,
      document.body,
    );
  }
  const settings = signal<Settings>(await askBackground('getSettings', null));
  const load = async () => {
    settings.value = await askBackground('getSettings', null);
  };
  const change = async (patch: Partial<Settings>) => {
    settings.value = await askBackground('changeSettings', patch);
  };
  const remove = async (removal: RuleRemoval) => {
    settings.value = await askBackground('removeRule', removal);
  };
  const App = () => (
    <OptionsPage
      settings={settings.value}
      change={(patch) => void change(patch).catch(load)}
      remove={(removal) => void remove(removal).catch(load)}
      openFeeds={() => void openFeeds()}
    />
  );
  render(<App />, document.body);
  onChange(({ what }) => what === 'settings' && void load());
}

function ignore(): void {}
