import { signal } from '@preact/signals';
import { render } from 'preact';
import { speak } from '@/components/i18n/speak';
import { LibraryPage } from '@/components/library/LibraryPage';
import { applyAppearance } from '@/components/shared/apply-appearance';
import { FrameRefused } from '@/components/shared/FrameRefused';
import { wordsOf } from '@/components/shared/failure';
import { StartFailed } from '@/components/shared/StartFailed';
import { onChange } from '@/utils/extension/on-change';
import { storyOfHash } from '@/utils/extension/open-page';
import { followSettings } from '@/utils/extension/stored-settings';
import { uiLanguages } from '@/utils/extension/ui-languages';
import type { Change } from '@/utils/model/change';
import { spokenLanguage } from '@/utils/model/language';
import { defaultSettings, type Settings } from '@/utils/model/settings';
import { createLibraryActions } from './library-actions';
import { createLibraryState, type LibraryState } from './library-state';

/** Relative times keep step with the clock this often, in milliseconds. */
const tick = 30_000;

/** What this page shows and has to ask for again when it changes. */
const isShown: ReadonlySet<Change['what']> = new Set(['library', 'pins', 'stories']);

start().catch((error: unknown) => {
  console.error('[Sidelight]', error);
  render(<StartFailed reason={wordsOf(error)} reload={() => window.location.reload()} />, document.body);
});

async function start(): Promise<void> {
  const isFramed = window.top !== window.self;
  const state = createLibraryState();
  // The background reads what is asked for while this page reads its words. Nothing is read twice.
  if (!isFramed) state.attempt(() => Promise.all([openAsked(state), state.readLists()]));
  const settings = signal<Settings>(defaultSettings);
  await followSettings((latest) => {
    settings.value = latest;
    applyAppearance(document.documentElement, latest);
    return speak(document.documentElement, spokenLanguage(latest.language, uiLanguages()));
  });
  if (isFramed) return render(<FrameRefused />, document.body);
  const actions = createLibraryActions(state);
  const now = signal(Date.now());
  const App = () => (
    <LibraryPage
      search={state.search.search.value}
      collections={state.collections.value}
      opened={state.opened.value}
      pinned={state.pinned.value}
      desk={state.desk.desk.value}
      keep={state.desk.keep}
      notes={state.notes.value}
      highlights={state.highlights.value}
      storyHighlights={state.desk.highlights}
      removed={state.removed.value.length}
      imported={state.imported.value}
      restoring={state.restoring.value}
      saved={state.saved.value}
      done={state.done.value}
      failure={state.failure.value}
      singleKeys={settings.value.singleKeys}
      now={now.value}
      actions={actions}
    />
  );
  render(<App />, document.body);
  setInterval(() => {
    now.value = Date.now();
  }, tick);
  onChange(({ what }) => isShown.has(what) && state.attempt(state.reload));
}

/** What the address of the page names: a story, or a collection. */
async function openAsked(state: LibraryState): Promise<void> {
  const asked = window.location.hash.slice(1);
  const story = storyOfHash(asked);
  if (story) await state.desk.open(story);
  else if (asked !== '') await state.open(decodeURIComponent(asked));
}
