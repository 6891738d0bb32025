import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { itemRow } from '@/components/library/item-row';
import type { LibraryProps } from '@/components/library/library-props';
import { TagCell } from '@/components/library/TagCell';
import { Markdown } from '@/components/shared/Markdown';

import { at, collection, item, show } from './show-library';

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
    fireEvent.input(screen.getByRole('searchbox', { name: 'Filter by any word' }), {
      target: { value: 'post' },
    });
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

  it('keeps tags that are being typed when their row is taken away, once, and where they were begun', () => {
    const type = (text: string) => {
      const onTag = vi.fn();
      const shown = render(<TagCell row={itemRow(item(1, 'Beta'))} onTag={onTag} />);
      fireEvent.click(screen.getByRole('button', { name: /^Tags of/ }));
      const field = screen.getByRole('textbox', { name: 'Tags, with commas' });
      fireEvent.input(field, { target: { value: text } });
      return { ...shown, onTag, field };
    };
    const scrolled = type('new, old');
    scrolled.unmount();
    expect(scrolled.onTag.mock.calls).toEqual([[['new', 'old']]]);
    const followed = type('of the first');
    const onOther = vi.fn();
    followed.rerender(<TagCell row={itemRow(item(2, 'Gamma'))} onTag={onOther} />);
    fireEvent.blur(followed.field);
    followed.unmount();
    expect(followed.onTag.mock.calls).toEqual([[['of the first']]]);
    expect(onOther).not.toHaveBeenCalled();
    const untouched = type('');
    untouched.unmount();
    expect(untouched.onTag).not.toHaveBeenCalled();
  });

  it('of ten thousand rows draws those in sight, and says how many there are', () => {
    show(Array.from({ length: 10_000 }, (_, place) => item(place)));
    expect(screen.getAllByRole('row').length).toBeLessThan(120);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
  });
});

describe('a collection of which only the first items are there', () => {
  it('says how many there are, and offers nothing that would act on a part of them', () => {
    show([item(1)], { opened: { collection, items: [item(1)], partOf: 9_000 } });
    expect(screen.getByText('9,000 items')).toBeTruthy();
    expect(titles()).toEqual(['Source 1']);
    expect(screen.queryByRole('button', { name: 'RIS' })).toBeNull();
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

describe('a list of feeds among what is imported', () => {
  const begin = (imported: LibraryProps['imported']) => {
    show([], { imported });
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
  };

  it('is counted', () => {
    begin({ format: 'opml', feeds: 3 });
    expect(screen.getByText(/3 feeds are being added/)).toBeTruthy();
  });

  it.each([
    ['truncated', /breaks off/],
    ['empty', /no feeds in this list/],
    ['not-opml', /no list of feeds/],
  ] as const)('that is %s says what to do', (fault, words) => {
    begin({ format: 'opml', fault });
    expect(screen.getByText(words)).toBeTruthy();
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
