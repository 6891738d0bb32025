import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Desk, DeskActions } from '@/components/library/desk';
import { LibraryPage } from '@/components/library/LibraryPage';
import type { LibraryActions, LibraryProps } from '@/components/library/library-props';
import { labelWidth, timeScale, zooms } from '@/components/library/timeline-lanes';
import { Markdown } from '@/components/shared/Markdown';
import { type CollectedItem, parseLibraryRecord } from '@/utils/model/library-record';

import { big } from '../fixtures/lookups';
import { parisStory } from '../fixtures/stories';
import { recordedActions } from './panel-actions';

const at = '2026-11-25T10:00:00.000Z';

const item = (place: number, title = `Source ${place}`, more: object = {}): CollectedItem => {
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

const collection = { id: 'c1', kind: 'collection', name: 'Storms', created: at, updated: at } as const;

function show(items: readonly CollectedItem[], props: Partial<LibraryProps> = {}) {
  const names =
    'openStory open add rename remove undo tag saveNote exportItems copyItems importText openSource backUp readBackup restore cancelRestore dismissFailure';
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
      removed={0}
      restoring={{ status: 'none' }}
      now={Date.parse(at)}
      actions={actions}
      {...props}
    />,
  );
  return actions;
}

const titles = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .flatMap((row) => within(row).queryByRole('link')?.textContent ?? []);

describe('the table of sources', () => {
  const items = [
    item(1, 'Beta', { publisher: 'Post' }),
    item(2, 'alpha', { published: '2026-01-01' }),
    item(3, 'Gamma', { publisher: 'Courier' }),
  ];

  it('sorts by a column, the other way at the second click, empty cells last', () => {
    show(items);
    fireEvent.click(screen.getByRole('button', { name: 'Title' }));
    expect(titles()).toEqual(['alpha', 'Beta', 'Gamma']);
    fireEvent.click(screen.getByRole('button', { name: 'Title' }));
    expect(titles()).toEqual(['Gamma', 'Beta', 'alpha']);
    fireEvent.click(screen.getByRole('button', { name: 'Publisher' }));
    expect(titles()).toEqual(['Gamma', 'Beta', 'alpha']);
    expect(screen.getByRole('columnheader', { name: 'Publisher' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });

  it('filters by words of any column', () => {
    show(items);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'post' } });
    expect(titles()).toEqual(['Beta']);
  });

  it('exports what is selected, and all where nothing is', () => {
    const actions = show(items);
    fireEvent.click(screen.getByRole('button', { name: 'RIS' }));
    expect(actions.exportItems).toHaveBeenLastCalledWith(items, 'ris');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select “Gamma”' }));
    expect(screen.getByText('One selected')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'BibTeX' }));
    expect(actions.exportItems).toHaveBeenLastCalledWith([items[2]], 'bibtex');
  });

  it('changes tags in their place, each once, and keeps them at Escape', () => {
    const [first = item(1)] = items;
    const actions = show([{ ...first, tags: ['old'] }]);
    fireEvent.click(screen.getByRole('button', { name: 'Tags of “Beta”: old' }));
    const field = screen.getByRole('textbox', { name: 'Tags, with commas' });
    fireEvent.input(field, { target: { value: ' new ,old، new,, ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.tag.mock.calls).toEqual([['i1', ['new', 'old']]]);
    fireEvent.click(screen.getByRole('button', { name: 'Tags of “Beta”: old' }));
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Tags, with commas' }), { key: 'Escape' });
    expect(actions.tag).toHaveBeenCalledOnce();
  });

  it('of ten thousand rows draws those in sight, and says how many there are', () => {
    show(Array.from({ length: 10_000 }, (_, place) => item(place)));
    expect(screen.getAllByRole('row').length).toBeLessThan(120);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
  });
});

describe('the library page', () => {
  it('asks for a name before it makes a collection', () => {
    const actions = show([]);
    fireEvent.click(screen.getByRole('button', { name: 'New collection' }));
    const name = screen.getByRole('textbox', { name: 'Name of the new collection' });
    fireEvent.input(name, { target: { value: '  Floods ' } });
    fireEvent.submit(name.closest('form') as HTMLFormElement);
    expect(actions.add.mock.calls).toEqual([['Floods']]);
  });

  it('offers to take a removal back', () => {
    const actions = show([], { removed: 3 });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText(/3 items were removed/)).toBeTruthy();
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it.each([
    ['newer', /made by a newer Sidelight/],
    ['truncated', /is cut off/],
    ['not-a-backup', /is no backup/],
    ['damaged', /is damaged/],
  ] as const)('says what to do about a backup that is %s', (fault, words) => {
    show([], { restoring: { status: 'refused', fault } });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('shows what a backup would change before it does', () => {
    const count = { added: 2, changed: 1, kept: 5, refused: 0 };
    const actions = show([], {
      restoring: { status: 'preview', created: at, changes: { library: count, pins: count } },
    });
    expect(
      screen.getByText(/New here: 4\. Newer than here: 2\. Here already: 10\. Unreadable: 0\./),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
    expect(actions.restore).toHaveBeenCalledOnce();
  });
});

describe('a note in Markdown', () => {
  it('is shown with emphasis, lists and links', () => {
    const { container } = render(
      <Markdown
        text={'# Head\n\n**bold** and *soft* `code`\n\n- one\n- [two](https://a.example/)\n\n> said'}
      />,
    );
    expect(container.querySelector('strong')?.textContent).toBe('Head');
    expect([...container.querySelectorAll('li')].map((one) => one.textContent)).toEqual(['one', 'two']);
    expect(container.querySelector('a')?.getAttribute('href')).toBe('https://a.example/');
    expect(container.querySelector('blockquote')?.textContent).toBe('said');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<script>alert(1)</script>',
    '[x](data:text/html,<b>)',
  ])('makes no markup of %s', (text) => {
    const { container } = render(<Markdown text={text} />);
    expect(container.querySelector('img, script, a')).toBeNull();
    expect(container.textContent).toBe(text);
  });

  it('of a hundred thousand asterisks is text, and soon', () => {
    const text = '*'.repeat(100_000);
    expect(render(<Markdown text={text} />).container.textContent).toBe(text);
  });
});

describe('a story at large', () => {
  const history = {
    pinned: at,
    notify: false,
    mergedFrom: 'What it was called',
    revisions: [
      { at: '2026-11-25T09:00:00.000Z', revision: 2, sources: 3, points: 4, events: 5, visits: [] },
      {
        at: '2026-11-24T09:00:00.000Z',
        revision: 1,
        sources: 2,
        points: 4,
        events: 5,
        visits: ['2026-11-24T10:00:00.000Z'],
      },
    ],
  };
  const desk: Desk = { key: { feed: 'f', id: parisStory.id }, story: parisStory, pinned: true, history };

  it('is compared with any earlier visit or revision, and shown as it was', () => {
    const actions = show([], { desk });
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compare with:' });
    expect([...choice.options].map(({ text }) => text.replace(/ (?:of|on) .*/u, ''))).toEqual([
      'my last visit',
      'visit',
      'as it was',
      'as it was',
    ]);
    fireEvent.change(choice, { target: { value: '2026-11-24T10:00:00.000Z' } });
    expect(actions.desk.compareWith).toHaveBeenCalledWith('2026-11-24T10:00:00.000Z');
    expect(screen.getByText(/Merged into this one: What it was called/)).toBeTruthy();
  });

  it('says when it is shown as it was, and goes back', () => {
    const since = '2026-11-24T09:00:00.000Z';
    const before = { ...parisStory, headline: 'Before' };
    const actions = show([], { desk: { ...desk, since, asItWas: { at: since, story: before } } });
    expect(screen.getByRole('heading', { name: 'Before' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back to the story as it is now' }));
    expect(actions.desk.showAsItWas).toHaveBeenCalledWith(undefined);
  });

  it('asks for news, which are off, and says where the browser allows none', () => {
    const actions = show([], { desk: { ...desk, isNotifyRefused: true } });
    const notify = screen.getByRole<HTMLInputElement>('switch', { name: 'Tell me of news' });
    expect(notify.checked).toBe(false);
    fireEvent.click(notify);
    expect(actions.desk.setNotify).toHaveBeenCalledWith(true);
    expect(screen.getByRole('alert').textContent).toContain('does not allow');
  });

  it('shows who covered it when as a table', () => {
    show([], { desk });
    fireEvent.click(screen.getByRole('button', { name: 'Coverage' }));
    const rows = screen.getAllByRole('row').slice(1);
    const total = rows.reduce(
      (sum, row) => sum + Number(within(row).getAllByRole('cell')[0]?.textContent),
      0,
    );
    expect(total).toBe(parisStory.sources.length);
  });

  it('puts two to four sources side by side with the points of each', () => {
    const points = [
      {
        text: 'A point.',
        heading: 'H',
        standings: [{ standing: 'cited', quote: 'So it is.' }, { standing: 'silent' }],
      },
    ] as const;
    const actions = show([], { desk: { ...desk, compared: { numbers: [1, 2], points } } });
    fireEvent.click(screen.getByRole('button', { name: 'Side by side' }));
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'reports it, and is cited for itSo it is.',
      'silent',
    ]);
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    fireEvent.click(boxes[2] as HTMLInputElement);
    fireEvent.click(screen.getByRole('button', { name: 'Compare them' }));
    expect(actions.desk.compareSources).toHaveBeenCalledWith([1, 2, 3]);
  });

  it('tells of an event in full when it is chosen, and zooms', () => {
    show([], { desk });
    fireEvent.click(screen.getByRole('button', { name: 'Timeline' }));
    const event = parisStory.timeline[1];
    fireEvent.click(screen.getByRole('button', { name: new RegExp(event?.text.slice(0, 30) ?? '') }));
    expect(screen.getByText(event?.text ?? '', { selector: 'p' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('2 ×');
  });
});

describe('a scale of time', () => {
  it.each(zooms)('at a zoom of %i lets no words cover others, and loses no event', (zoom) => {
    for (const { timeline } of [parisStory, big.story]) {
      const { events, width } = timeScale(timeline, zoom);
      expect(events.map(({ index }) => index).sort((a, b) => a - b)).toEqual(timeline.map((_, i) => i));
      const ends = new Map<number, number>();
      for (const { x, lane, isDot } of events) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThan(width);
        if (!isDot) expect(x).toBeGreaterThanOrEqual(ends.get(lane) ?? 0);
        if (!isDot) ends.set(lane, x + labelWidth);
      }
    }
  });

  it.each([[['0050', '2026-01-01']], [['2026-01-01']], [['2026', '2026-01', '2026-01-01']]])(
    'takes dates however far apart: %j',
    (dates) => {
      const timeline = dates.map((date) => ({ date, text: 'x', citations: [], precision: 'day' as const }));
      const { ticks, width } = timeScale(timeline, 128);
      expect(ticks.length).toBeGreaterThan(0);
      expect(width).toBeLessThan(130_000);
    },
  );
});
