import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { HistoryState } from '@/components/pinned/history-state';
import { askBackground } from '@/utils/extension/ask-background';
import type { OpenedStory } from '@/utils/model/story-list';
import type { StoryKey, StoryLookup } from '@/utils/model/story-lookup';

export interface HistoryOn {
  readonly lookup: ReadonlySignal<StoryLookup>;
  readonly opened: ReadonlySignal<OpenedStory | undefined>;
  readonly attempt: (act: () => Promise<unknown>) => void;
}

/** The history of the story on view where that is pinned, and what its news are counted from. */
export function createHistoryState({ lookup, opened, attempt }: HistoryOn) {
  const history = signal<HistoryState | undefined>(undefined);
  let asked = 0;
  const ask = async (key: StoryKey, since: string | undefined) => {
    const mine = ++asked;
    const [value, changes] = await Promise.all([
      askBackground('getPinHistory', key),
      since === undefined ? undefined : askBackground('changesSince', { key, at: since }),
    ]);
    if (mine !== asked) return;
    history.value = value
      ? { key, value, ...(since === undefined || !changes ? {} : { since, changes }) }
      : undefined;
  };
  effect(() => {
    const latest = opened.value ?? (lookup.value.status === 'matched' ? lookup.value : undefined);
    const before = history.peek();
    if (!latest?.pinned) {
      asked++;
      history.value = undefined;
      return;
    }
    const { key } = latest;
    const isSame = before?.key.feed === key.feed && before.key.id === key.id;
    attempt(() => ask(key, isSame ? before.since : undefined));
  });
  return {
    history,
    compareWith: (at: string | undefined) =>
      attempt(async () => {
        const key = history.peek()?.key;
        if (key) await ask(key, at);
      }),
  };
}
