import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { keepSlots } from '@/components/library/keep-slots';
import { createKeepState, type KeepDoors } from '@/components/library/keep-state';
import { NoteEditor } from '@/components/library/NoteEditor';
import { tagsOf } from '@/components/library/tags';
import { StoryView } from '@/components/story/StoryView';
import type { Collection, Note, NoteSubject } from '@/utils/model/library-record';
import { parisStory } from '../fixtures/stories';
import { recordedActions } from './panel-actions';

const at = '2026-11-25T10:00:00.000Z';
const key = { feed: 'f', id: parisStory.id };
const collection: Collection = { id: 'c1', kind: 'collection', name: 'Storms', created: at, updated: at };
const noteOn = (subject: NoteSubject, markdown: string): Note => ({
  id: 'n1',
  kind: 'note',
  created: at,
  updated: at,
  subject,
  markdown,
});

/** The story's page with the state that the panel has, over a library in memory. */
async function show(start: { collections?: readonly Collection[]; notes?: readonly Note[] } = {}) {
  const collections = [...(start.collections ?? [])];
  let notes = [...(start.notes ?? [])];
  const collect = vi.fn<KeepDoors['collect']>(async () => true);
  const openCollection = vi.fn();
  const doors: KeepDoors = {
    listCollections: async () => collections.map((one) => ({ collection: one, items: 0 })),
    listTags: async () => ['urgent'],
    addCollection: async (name) => {
      collections.push({ ...collection, id: 'c2', name });
      return { ...collection, id: 'c2', name };
    },
    collect,
    notesOf: async () => notes,
    saveNote: async (subject, markdown) => {
      notes = markdown === '' ? [] : [noteOn(subject, markdown)];
    },
  };
  const faults: unknown[] = [];
  const keep = createKeepState(doors, (act) => void act().catch((error: unknown) => faults.push(error)));
  keep.follow(key);
  const actions = { ...recordedActions(), collect: keep.toggle };
  const App = () => (
    <StoryView
      storyKey={key}
      story={parisStory}
      pinned={false}
      slots={keepSlots({ keep, key, story: parisStory, openCollection })}
      actions={actions}
    />
  );
  render(<App />);
  return { collect, openCollection, faults, doors };
}

const begin = () => fireEvent.click(screen.getByRole('button', { name: 'Add to library' }));

describe('collecting from the panel', () => {
  it('asks for the collection and tags, and says where it went', async () => {
    const { collect, openCollection } = await show({ collections: [collection] });
    begin();
    await screen.findByRole('option', { name: 'Storms' });
    fireEvent.input(screen.getByRole('combobox', { name: 'Tags, with commas' }), {
      target: { value: 'urgent, floods' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Storms' }));
    expect(collect.mock.calls).toEqual([['c1', { is: 'story', key }, ['urgent', 'floods']]]);
    expect(openCollection).toHaveBeenCalledWith('c1');
  });

  it('makes the first collection, so that nobody has to plan', async () => {
    const { collect } = await show();
    begin();
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByRole('button', { name: 'My collection' });
    expect(collect.mock.calls[0]?.[0]).toBe('c2');
  });

  it('takes a source and an event', async () => {
    const { collect } = await show({ collections: [collection] });
    begin();
    await screen.findByRole('option', { name: 'Storms' });
    for (const [name, part, what] of [
      ['Add this source to the library', 'keep-source', { is: 'source', key, number: 1 }],
      ['Add this event to the library', 'keep-event', { is: 'event', key, place: 0 }],
    ] as const) {
      fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
      const place = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
      fireEvent.click(within(place as HTMLElement).getByRole('button', { name: 'Add' }));
      await waitFor(() => expect(collect).toHaveBeenLastCalledWith('c1', what, []));
    }
  });

  it('says where a part of the story has gone meanwhile', async () => {
    const { collect } = await show({ collections: [collection] });
    collect.mockResolvedValue(false);
    begin();
    await screen.findByRole('option', { name: 'Storms' });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText(/no longer there/)).toBeTruthy();
  });
});

describe('notes on a story', () => {
  const subjects: readonly (readonly [string, NoteSubject])[] = [
    ['keep-story', { is: 'story', key }],
    ['keep-section', { is: 'section', key, heading: parisStory.sections[0]?.heading ?? '' }],
    ['keep-source', { is: 'source', url: parisStory.sources[0]?.url ?? '' }],
    [
      'keep-event',
      {
        is: 'event',
        key,
        date: parisStory.timeline[0]?.date ?? '',
        text: parisStory.timeline[0]?.text ?? '',
      },
    ],
  ];

  it.each(subjects)('stand in their place, as text: %s', async (part, subject) => {
    await show({ notes: [noteOn(subject, '**mine** <b>x</b>')] });
    await screen.findByText('mine', { selector: 'strong' });
    const place = document.querySelector(`[data-part="${part}"]`);
    expect(place?.textContent).toContain('mine <b>x</b>');
    expect(document.querySelectorAll('[data-part^="keep-"]')).toHaveLength(1);
  });

  it.each(subjects)('are written there: %s', async (part, subject) => {
    const { doors } = await show();
    begin();
    const place = () => document.querySelector<HTMLElement>(`[data-part="${part}"]`) as HTMLElement;
    fireEvent.click(within(place()).getByRole('button', { name: 'Add a note' }));
    const field = within(place()).getByRole('textbox', { name: 'Note, in Markdown' });
    fireEvent.input(field, { target: { value: 'So it is.' } });
    fireEvent.blur(field);
    await waitFor(() => expect(place().textContent).toContain('So it is.'));
    expect((await doors.notesOf(key))[0]?.subject).toEqual(subject);
  });
});

describe('a note that is being written', () => {
  function write() {
    const onSave = vi.fn();
    const shown = render(<NoteEditor markdown="one" onSave={onSave} />);
    fireEvent.click(screen.getByRole('button', { name: 'Edit the note' }));
    const field = screen.getByRole('textbox', { name: 'Note, in Markdown' });
    return { ...shown, onSave, field };
  }

  it('is kept when its field is taken away, as by a story that makes room for another', () => {
    const { onSave, field, unmount } = write();
    fireEvent.input(field, { target: { value: 'one and two' } });
    unmount();
    expect(onSave.mock.calls).toEqual([['one and two']]);
  });

  it('is kept where it was begun, though another stands in its place by then', () => {
    const { onSave, field, rerender } = write();
    fireEvent.input(field, { target: { value: 'of the first' } });
    const onOther = vi.fn();
    rerender(<NoteEditor markdown="two" onSave={onOther} />);
    fireEvent.blur(field);
    expect(onSave.mock.calls).toEqual([['of the first']]);
    expect(onOther).not.toHaveBeenCalled();
  });

  it('is kept once, and not at all where nothing was written', () => {
    const { onSave, field, unmount } = write();
    fireEvent.blur(field);
    unmount();
    expect(onSave).not.toHaveBeenCalled();
    const again = write();
    fireEvent.input(again.field, { target: { value: 'two' } });
    fireEvent.blur(again.field);
    again.unmount();
    expect(again.onSave.mock.calls).toEqual([['two']]);
  });
});

it('tags are parted by the commas of every script', () => {
  expect(tagsOf('a, b،c、d，e ,, a')).toEqual(['a', 'b', 'c', 'd', 'e']);
});
