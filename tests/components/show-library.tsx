import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { DeskActions } from '@/components/library/desk';
import { LibraryPage } from '@/components/library/LibraryPage';
import type { LibraryActions, LibraryProps } from '@/components/library/library-props';
import { type CollectedItem, parseLibraryRecord } from '@/utils/model/library-record';

import { recordedActions } from './panel-actions';

export const at = '2026-11-25T10:00:00.000Z';

export const item = (place: number, title = `Source ${place}`, more: object = {}): CollectedItem => {
  const reference = {
    id: `r${place}`,
    title,
    url: `https://a.example/${place}`,
    authors: [],
    tags: [],
    ...more,
  };
  const record = {
    id: `i${place}`,
    kind: 'item',
    created: at,
    updated: at,
    collection: 'c1',
    tags: [],
    thing: { is: 'source', reference },
  };
  const parsed = parseLibraryRecord(record);
  if (!parsed.ok || parsed.value.kind !== 'item') throw new Error('no item');
  return parsed.value;
};

export const collection = { id: 'c1', kind: 'collection', name: 'Storms', created: at, updated: at } as const;

export function show(items: readonly CollectedItem[], props: Partial<LibraryProps> = {}) {
  const names =
    'search closeSearch openStory open add rename remove undo tag saveNote noteHighlight openHighlight addressOfHighlight exportHighlights exportItems copyItems importText openSource backUp readBackup restore cancelRestore dismissFailure';
  const actions = Object.fromEntries(names.split(' ').map((name) => [name, vi.fn()])) as unknown as {
    [K in Exclude<keyof LibraryActions, 'desk'>]: ReturnType<typeof vi.fn<LibraryActions[K]>>;
  } & {
    desk: { [K in Exclude<keyof DeskActions, 'story'>]: ReturnType<typeof vi.fn<DeskActions[K]>> } & {
      story: ReturnType<typeof recordedActions>;
    };
  };
  const deskActions = {
    closeStory: vi.fn(),
    compareWith: vi.fn(),
    showAsItWas: vi.fn(),
    setNotify: vi.fn(),
    compareSources: vi.fn(),
    story: recordedActions(),
  };
  Object.assign(actions, { desk: deskActions });
  render(
    <LibraryPage
      collections={[{ collection, items: items.length }]}
      opened={{ collection, items }}
      notes={[]}
      highlights={[]}
      removed={0}
      restoring={{ status: 'none' }}
      now={Date.parse(at)}
      actions={actions}
      {...props}
    />,
  );
  return actions;
}
