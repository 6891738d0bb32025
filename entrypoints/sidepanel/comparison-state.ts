import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ComparisonState, MarksState } from '@/components/coverage/comparison';
import { afterPaint } from '@/components/shared/after-paint';
import { askBackground } from '@/utils/extension/ask-background';
import { holdMarks } from '@/utils/extension/marks-port';
import type { OpenedStory } from '@/utils/model/story-list';
import type { StoryKey, StoryLookup } from '@/utils/model/story-lookup';

export interface ComparedOn {
  readonly lookup: ReadonlySignal<StoryLookup>;
  readonly opened: ReadonlySignal<OpenedStory | undefined>;
  readonly tabId: () => number | null;
  readonly attempt: (act: () => Promise<unknown>) => void;
}

interface Subject {
  readonly key: StoryKey;
  readonly tabId: number | null;
}

/** How the story on view is compared, and the marks in the tab's page. Asked for after the story is on view. */
export function createComparisonState({ lookup, opened, tabId, attempt }: ComparedOn) {
  const comparison = signal<ComparisonState | undefined>(undefined);
  const marks = signal<MarksState>('none');
  let asked = 0;
  let subject: Subject | null = null;
  let release: (() => void) | undefined;

  const unmark = () => {
    release?.();
    release = undefined;
    marks.value = 'none';
  };
  const ask = async (of: Subject) => {
    const mine = ++asked;
    const value = await askBackground('getComparison', of);
    // Another story may have come on view while this one was compared.
    if (mine === asked) comparison.value = value ? { key: of.key, value } : undefined;
  };
  let page = '';
  effect(() => {
    const next = subjectOf(lookup.value, opened.value, tabId());
    const nextPage = lookup.value.status === 'matched' ? `${tabId()} ${lookup.value.article.url}` : '';
    if (nextPage !== page) unmark();
    page = nextPage;
    subject = next;
    // Working it out takes the background ten times as long as to tell the story.
    if (next) afterPaint(() => subject === next && attempt(() => ask(next)));
    else comparison.value = undefined;
  });
  const mark = () =>
    attempt(async () => {
      if (!subject || subject.tabId === null) return;
      const { tabId: marked } = subject;
      const on = page;
      marks.value = 'busy';
      // Held first: a panel that closes while the page is being marked must not leave the marks behind.
      release = holdMarks('marks', marked);
      const found = await askBackground('markPage', subject).catch(() => null);
      if (page !== on || marks.value !== 'busy') return;
      if (!found) unmark();
      marks.value = found ?? 'impossible';
    });
  return { comparison, marks, mark, unmark };
}

/** The open article stands beside a story only where that is its own. */
function subjectOf(
  lookup: StoryLookup,
  opened: OpenedStory | undefined,
  tabId: number | null,
): Subject | null {
  const own = lookup.status === 'matched' ? lookup.key : undefined;
  const key = opened?.key ?? own;
  if (!key) return null;
  return { key, tabId: own && own.feed === key.feed && own.id === key.id ? tabId : null };
}
