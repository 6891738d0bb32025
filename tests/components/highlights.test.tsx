import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { createHighlightsState, type HighlightDoors } from '@/components/highlights/highlights-state';
import { Panel } from '@/components/panel/Panel';
import type { Highlight } from '@/utils/model/library-record';
import type { KeptPassage } from '@/utils/model/library-requests';
import type { StoryLookup } from '@/utils/model/story-lookup';
import { highlights as kept } from '../fixtures/library';
import { byAddress, emptyLookups, now } from '../fixtures/lookups';
import { recordedActions } from './panel-actions';
import { show as showLibrary } from './show-library';

/** The panel with the state that it has, over a library in memory. */
function show(start: readonly Highlight[] = [], answer?: KeptPassage, lookup: StoryLookup = byAddress) {
  let all = [...start];
  let gone: Highlight[] = [];
  const release = vi.fn();
  const doors = {
    ofPage: vi.fn(async () => all),
    ofStory: async () => all.map((highlight) => ({ number: 1, highlight })),
    keepSelection: async () => {
      const [highlight] = kept;
      if (answer || !highlight) return answer ?? ({ ok: false, code: 'nothing' } as const);
      all.push(highlight);
      return { ok: true, highlight } as const;
    },
    draw: vi.fn<HighlightDoors['draw']>(async () =>
      Object.fromEntries(all.map(({ id }, i) => [id, (['same', 'changed', 'gone'] as const)[i] ?? 'same'])),
    ),
    addressOf: ({ url }) => `${url}#:~:text=passage`,
    open: vi.fn(async () => undefined),
    hold: vi.fn(() => release),
    note: vi.fn(async (id: string, markdown: string) => {
      all = all.map((one) => (one.id === id ? { ...one, markdown } : one));
    }),
    remove: async (id: string) => {
      gone = all.filter((one) => one.id === id);
      all = all.filter((one) => one.id !== id);
      return { ids: [id] };
    },
    putBack: async () => {
      all = [...gone, ...all];
    },
  } satisfies HighlightDoors;
  const faults: unknown[] = [];
  const state = createHighlightsState(doors, (act) => void act().catch((fault) => faults.push(fault)));
  const page = { tabId: 7, url: 'https://paper.example/tram' };
  state.followPage(page);
  if (lookup.status === 'matched') state.followStory(lookup.key);
  render(
    <Panel
      view="story"
      lookup={lookup}
      highlights={state}
      actions={recordedActions()}
      now={now}
      timeZone="UTC"
    />,
  );
  return { doors, release, state, faults, page };
}

const open = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Highlights' }));
  return within(await screen.findByRole('region', { name: 'Highlights' }));
};

describe('passages in the panel', () => {
  it('are kept from what is selected, and listed there and at their source', async () => {
    show();
    const drawer = await open();
    fireEvent.click(drawer.getByRole('button', { name: 'Keep the selected passage' }));
    expect(await drawer.findByText('Kept.')).toBeTruthy();
    expect(drawer.getByText(/No soldier will be sent/)).toBeTruthy();
    const atSource = await screen.findByRole('list', { name: 'Highlights' });
    expect(within(atSource).getByText(/No soldier will be sent/)).toBeTruthy();
  });

  it.each([
    ['nothing', /Nothing is selected/],
    ['too-long', /too long/],
    ['unreachable', /cannot be read/],
    ['no-article', /has changed/],
  ] as const)('say why nothing was kept: %s', async (code, words) => {
    show([], { ok: false, code });
    const drawer = await open();
    fireEvent.click(drawer.getByRole('button', { name: 'Keep the selected passage' }));
    expect(await drawer.findByText(words)).toBeTruthy();
  });

  it('are drawn only after a click on what says that the site can see it, and taken away again', async () => {
    const { doors, release } = show(kept);
    const drawer = await open();
    expect(doors.draw).not.toHaveBeenCalled();
    fireEvent.click(await drawer.findByRole('button', { name: 'Show in the page (the site can see it)' }));
    expect(await drawer.findByText('Edited since you kept it')).toBeTruthy();
    expect(drawer.getByText('No longer in the page')).toBeTruthy();
    expect(doors.hold).toHaveBeenCalledWith(7);
    fireEvent.click(drawer.getByRole('button', { name: 'Take the colour away' }));
    expect(release).toHaveBeenCalledOnce();
    expect(drawer.queryByText('Edited since you kept it')).toBeNull();
  });

  it('lead to their place in the page, which says that the site can see it', async () => {
    const { doors } = show(kept);
    const drawer = await open();
    const passage = await drawer.findByRole('link', { name: /^No soldier/ });
    expect(passage.title).toBe('Show in the page (the site can see it)');
    fireEvent.click(passage);
    await waitFor(() => expect(doors.draw).toHaveBeenCalledWith(7, 'h1'));
    expect(doors.open).not.toHaveBeenCalled();
    expect(await drawer.findByText('Edited since you kept it')).toBeTruthy();
  });

  it('open their page at the passage where it is not the one in the tab', async () => {
    const { doors, state } = show(kept);
    const drawer = await open();
    const passage = await drawer.findByRole('link', { name: /^No soldier/ });
    state.ofPage.value = [];
    const [first] = kept;
    if (first) state.show(first);
    await waitFor(() => expect(doors.open).toHaveBeenCalledWith(first));
    expect(doors.draw).not.toHaveBeenCalled();
    expect(passage.getAttribute('href')).toContain('#:~:text=');
  });

  it('say where they cannot be drawn, and hold nothing then', async () => {
    const { doors, release } = show(kept);
    doors.draw.mockResolvedValue(null);
    const drawer = await open();
    fireEvent.click(await drawer.findByRole('button', { name: /^Show in the page/ }));
    expect(await drawer.findByText('Nothing can be shown in this page.')).toBeTruthy();
    expect(release).toHaveBeenCalledOnce();
  });

  it('go from the page with the page, and with another article in the tab', async () => {
    const { state, release, page } = show(kept);
    const drawer = await open();
    fireEvent.click(await drawer.findByRole('button', { name: /^Show in the page/ }));
    await drawer.findByRole('button', { name: 'Take the colour away' });
    state.followPage({ ...page, url: 'https://paper.example/other' });
    expect(release).toHaveBeenCalledOnce();
  });

  it('are removed, with the way back in focus, and drawn anew where they are drawn', async () => {
    const { doors } = show(kept);
    const drawer = await open();
    fireEvent.click(await drawer.findByRole('button', { name: /^Show in the page/ }));
    await drawer.findByRole('button', { name: 'Take the colour away' });
    fireEvent.click(drawer.getByRole('button', { name: /^Remove the passage “No soldier/ }));
    const undo = await drawer.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(drawer.queryByText(/No soldier/)).toBeNull();
    await waitFor(() => expect(doors.draw).toHaveBeenCalledTimes(2));
    fireEvent.click(undo);
    expect(await drawer.findByText(/No soldier/)).toBeTruthy();
    await waitFor(() => expect(doors.draw).toHaveBeenCalledTimes(3));
  });

  it('take a note', async () => {
    const { doors } = show(kept.slice(1, 2));
    const drawer = await open();
    fireEvent.click(await drawer.findByRole('button', { name: 'Add a note' }));
    const field = drawer.getByRole('textbox', { name: 'Note, in Markdown' });
    fireEvent.input(field, { target: { value: 'Ask **why**.' } });
    fireEvent.blur(field);
    expect(await drawer.findByText('why', { selector: 'strong' })).toBeTruthy();
    expect(doors.note).toHaveBeenCalledWith('h2', 'Ask **why**.');
  });

  it('are kept of an article without a story too, and of no page that is none', async () => {
    show([], undefined, emptyLookups['no-story']);
    await open();
    document.body.replaceChildren();
    show([], undefined, emptyLookups['not-article']);
    expect(screen.queryByRole('button', { name: 'Highlights' })).toBeNull();
  });
});

describe('passages in the library', () => {
  it('stand under their pages, and are noted, removed and exported', () => {
    const actions = showLibrary([], { opened: undefined, highlights: kept });
    const part = within(screen.getByRole('region', { name: 'Highlights' }));
    expect(part.getAllByRole('article').map((page) => within(page).getAllByRole('listitem').length)).toEqual([
      2, 1,
    ]);
    fireEvent.click(part.getByRole('button', { name: /^Remove the passage “No soldier/ }));
    expect(actions.remove).toHaveBeenCalledWith(['h1']);
    fireEvent.click(part.getByRole('button', { name: 'JSON' }));
    expect(actions.exportHighlights).toHaveBeenCalledWith('json');
    fireEvent.click(part.getAllByRole('link')[0] as HTMLElement);
    expect(actions.openSource).toHaveBeenCalledWith(kept[0]?.url);
  });
});
