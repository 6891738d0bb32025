import { vi } from 'vitest';
import type { PanelActions } from '@/components/shared/panel-actions';
import { addressOfPassage } from '@/utils/model/text-fragment';

/** Actions that note how they were called. */
export function recordedActions() {
  return {
    markPage: vi.fn<PanelActions['markPage']>(),
    unmarkPage: vi.fn<PanelActions['unmarkPage']>(),
    setView: vi.fn<PanelActions['setView']>(),
    back: vi.fn<PanelActions['back']>(),
    forward: vi.fn<PanelActions['forward']>(),
    search: vi.fn<PanelActions['search']>(),
    hidePublisher: vi.fn<PanelActions['hidePublisher']>(),
    showPublisher: vi.fn<PanelActions['showPublisher']>(),
    pin: vi.fn<PanelActions['pin']>(),
    unpin: vi.fn<PanelActions['unpin']>(),
    compareWith: vi.fn<PanelActions['compareWith']>(),
    openSource: vi.fn<PanelActions['openSource']>(),
    addressOf: vi.fn<PanelActions['addressOf']>(addressOfPassage),
    notThisStory: vi.fn<PanelActions['notThisStory']>(),
    allowStory: vi.fn<PanelActions['allowStory']>(),
    undoMerge: vi.fn<PanelActions['undoMerge']>(),
    subscribe: vi.fn<PanelActions['subscribe']>(),
    unsubscribe: vi.fn<PanelActions['unsubscribe']>(),
    refreshFeed: vi.fn<PanelActions['refreshFeed']>(),
    openStory: vi.fn<PanelActions['openStory']>(),
    setSite: vi.fn<PanelActions['setSite']>(),
    allowPrivate: vi.fn<PanelActions['allowPrivate']>(),
    retry: vi.fn<PanelActions['retry']>(),
    collect: vi.fn<PanelActions['collect']>(),
    openLibrary: vi.fn<PanelActions['openLibrary']>(),
    explainPage: vi.fn<PanelActions['explainPage']>(),
    openOptions: vi.fn<PanelActions['openOptions']>(),
    showExample: vi.fn<PanelActions['showExample']>(),
    dismissFailure: vi.fn<PanelActions['dismissFailure']>(),
    reload: vi.fn<PanelActions['reload']>(),
  } satisfies PanelActions;
}
