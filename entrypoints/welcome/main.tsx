import { signal } from '@preact/signals';
import { render } from 'preact';
import { speak } from '@/components/i18n/speak';
import { applyAppearance } from '@/components/shared/apply-appearance';
import { FrameRefused } from '@/components/shared/FrameRefused';
import { createFailure, wordsOf } from '@/components/shared/failure';
import { StartFailed } from '@/components/shared/StartFailed';
import { guessCountry } from '@/components/welcome/guess-country';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { askBackground } from '@/utils/extension/ask-background';
import { openExample } from '@/utils/extension/open-page';
import { hasSiteAccess, requestSiteAccess } from '@/utils/extension/site-access';
import { followSettings } from '@/utils/extension/stored-settings';
import { uiLanguages } from '@/utils/extension/ui-languages';
import { spokenLanguage } from '@/utils/model/language';
import type { StarterFeed } from '@/utils/model/starter-feed';

start().catch((error: unknown) => {
  console.error('[Sidelight]', error);
  render(<StartFailed reason={wordsOf(error)} reload={() => window.location.reload()} />, document.body);
});

async function start(): Promise<void> {
  if (window.top !== window.self) return render(<FrameRefused />, document.body);
  await followSettings((settings) => {
    applyAppearance(document.documentElement, settings);
    return speak(document.documentElement, spokenLanguage(settings.language, uiLanguages()));
  });
  const { failure, attempt, dismiss } = createFailure();
  const catalogue = signal<readonly StarterFeed[] | undefined>(undefined);
  const hasAccess = signal<boolean | undefined>(undefined);
  const App = () => (
    <WelcomePage
      catalogue={catalogue.value}
      country={guessCountry(navigator.language)}
      hasAccess={hasAccess.value}
      requestAccess={() =>
        attempt(async () => {
          hasAccess.value = await requestSiteAccess();
        })
      }
      follow={(feeds) => attempt(() => askBackground('subscribeAll', { feeds }))}
      showExample={() => attempt(openExample)}
      failure={failure.value}
      dismissFailure={dismiss}
    />
  );
  render(<App />, document.body);
  attempt(async () => {
    hasAccess.value = await hasSiteAccess();
  });
  attempt(async () => {
    catalogue.value = await askBackground('listStarterFeeds', null);
  });
}
