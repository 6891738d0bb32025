import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { LibraryQuery } from '@/utils/model/library-search';
import { foundGuarantees, foundNothing } from '../fixtures/library-search';
import { byAddress } from '../fixtures/lookups';
import { show } from './show-library';

const searching = (asked: LibraryQuery, more: object = {}) =>
  show([], { search: { asked, isShown: true, isFailed: false, ...more } });
const found = (more: object = {}) =>
  searching(foundGuarantees.asked, { answer: { ...foundGuarantees, ...more } });

describe('the search of the library', () => {
  it('asks with every letter, and with days beside the words', () => {
    const actions = searching({ query: 'storm', from: '2026-01-01' });
    const field = screen.getByRole('searchbox', { name: 'Search stories, sources, notes and articles' });
    fireEvent.input(field, { target: { value: 'storms' } });
    expect(actions.search.mock.calls).toEqual([[{ query: 'storms', from: '2026-01-01' }]]);
    fireEvent.input(screen.getByLabelText('To'), { target: { value: '2026-02-01' } });
    expect(actions.search).toHaveBeenLastCalledWith({ query: 'storm', from: '2026-01-01', to: '2026-02-01' });
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '' } });
    expect(actions.search).toHaveBeenLastCalledWith({ query: 'storm' });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(actions.closeSearch).toHaveBeenCalledOnce();
  });

  it('is reached with /, and tells with ? what can be typed, where single letters are commands', () => {
    searching({ query: '' });
    const field = screen.getByRole('searchbox', { name: /^Search stories/ });
    const help = screen.getByText('More ways to search');
    fireEvent.keyDown(document.body, { key: '?' });
    expect(document.activeElement).toBe(help);
    expect(help.closest('details')?.open).toBe(true);
    fireEvent.keyDown(document.body, { key: '?' });
    expect(help.closest('details')?.open).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(false);
    expect(document.activeElement).toBe(field);
    // In a field it is a letter.
    expect(fireEvent.keyDown(field, { key: '/' })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: '/', ctrlKey: true })).toBe(true);
  });

  it('takes no letter where the reader wants none to be a command', () => {
    show([], { singleKeys: false });
    expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(true);
    expect(screen.getByRole('searchbox', { name: /^Search stories/ })).not.toBe(document.activeElement);
  });

  it('says how many there are, also to those who hear it, and whether there may be more', () => {
    found({ isGrowing: true, unread: ['after:then'] });
    const status = screen.getAllByRole('status').at(-1);
    expect(status?.textContent).toContain('218 found');
    expect(status?.textContent).toContain('more may be found soon');
    expect(status?.textContent).toContain('after:then');
  });

  it('shows hits by kind, each with the way to it', () => {
    const actions = found();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Stories', 'Sources', 'Notes', 'Articles']),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Kyiv asks for guarantees that bind' }));
    fireEvent.click(screen.getByRole('button', { name: 'On a story' }));
    expect(actions.openStory.mock.calls).toEqual([[byAddress.key], [byAddress.key]]);
    fireEvent.click(screen.getByRole('link', { name: 'Was Garantien wert sind' }));
    expect(actions.openSource.mock.calls).toEqual([['https://zeitung.example/garantien']]);
    const sources = screen.getByRole('region', { name: 'Sources' });
    fireEvent.click(within(sources).getAllByRole('button', { name: 'Storms' })[0] as HTMLElement);
    expect(actions.open.mock.calls).toEqual([['c1']]);
  });

  it('sets off what was searched for, and takes no text for markup', () => {
    found();
    const link = screen.getByRole('link', { name: /Paris talks/ });
    expect(link.textContent).toBe('Paris talks end with <b>guarantees</b> & no date');
    expect([...link.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['guarantees']);
    expect(link.querySelector('b')).toBeNull();
  });

  it('lets texts of others run their own way, in their own language', () => {
    found();
    const title = screen.getByRole('link', { name: /الضمانات/ });
    expect(title.closest('h3')?.getAttribute('dir')).toBe('auto');
    expect(title.querySelector('[lang=ar]')).not.toBeNull();
  });

  it('shows one kind alone where that is chosen, and then how many of how many', () => {
    const actions = found();
    fireEvent.click(screen.getByRole('button', { name: 'Articles 214' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show all 214' }));
    expect(actions.search.mock.calls).toEqual([
      [{ query: 'guarantees', kind: 'article' }],
      [{ query: 'guarantees', kind: 'article' }],
    ]);
  });

  it('of one kind alone says how many of how many are shown, and leads back to all', () => {
    const asked = { query: 'guarantees', kind: 'article' } as const;
    const actions = searching(asked, { answer: { ...foundGuarantees, asked } });
    expect(screen.getByText('The best 1 of 214')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'All' }));
    expect(actions.search.mock.calls).toEqual([[{ query: 'guarantees' }]]);
  });

  it('says that there is nothing, and what may help', () => {
    searching(foundNothing.asked, { answer: foundNothing });
    expect(screen.getByRole('heading', { level: 2, name: /Nothing with “.*zebra.*”/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'All' })).toBeNull();
  });

  it('says that it was not answered, and asks again', () => {
    const actions = searching({ query: 'storm' }, { isFailed: true });
    fireEvent.click(screen.getByRole('button', { name: 'Search again' }));
    expect(actions.search.mock.calls).toEqual([[{ query: 'storm' }]]);
  });

  it('leaves the collection where it is while nothing is asked', () => {
    show([]);
    expect(screen.getByRole('heading', { level: 2, name: 'Storms' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What was found' })).toBeNull();
  });
});
