import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '@/components/options/OptionsPage';
import { defaultSettings, type Settings } from '@/utils/model/settings';

function show(settings: Partial<Settings> = {}, refused = false, failure?: string) {
  const dismissFailure = vi.fn();
  const change = vi.fn<OptionsPageProps['change']>();
  const remove = vi.fn<OptionsPageProps['remove']>();
  const openFeeds = vi.fn();
  render(
    <OptionsPage
      settings={{ ...defaultSettings, ...settings }}
      change={change}
      remove={remove}
      openFeeds={openFeeds}
      failure={failure}
      dismissFailure={dismissFailure}
      refused={refused}
    />,
  );
  return { change, remove, openFeeds, dismissFailure };
}

const list = (name: string) => within(screen.getByRole('region', { name }));

describe('the options page', () => {
  it.each([
    ['Find stories on news sites', { enabled: false }],
    ['Ask first on every site', { askFirst: true }],
    ['Work in private windows', { privateWindows: true }],
    ['Show the tab at the page’s edge', { showTab: false }],
  ])('switches “%s”', (name, patch) => {
    const { change } = show();
    fireEvent.click(screen.getByRole('switch', { name }));
    expect(change.mock.calls).toEqual([[patch]]);
  });

  it('shows what is on', () => {
    show({ enabled: false, askFirst: true });
    const on = screen.getAllByRole('switch').map((box) => (box as HTMLInputElement).checked);
    expect(on).toEqual([false, true, false, true]);
  });

  it('takes a site or a page off its list by naming it, whatever else is there by then', () => {
    const { remove } = show({
      sitesOff: ['bank.example', 'mail.example'],
      sitesOn: ['news.example'],
      pagesOff: ['https://a.example/1'],
    });
    fireEvent.click(
      list('Switched off on these sites').getByRole('button', { name: 'Remove: bank.example' }),
    );
    fireEvent.click(
      list('Switched on for these sites').getByRole('button', { name: 'Remove: news.example' }),
    );
    fireEvent.click(
      list('Switched off on these pages').getByRole('button', { name: 'Remove: https://a.example/1' }),
    );
    expect(remove.mock.calls).toEqual([
      [{ list: 'sitesOff', gone: 'bank.example' }],
      [{ list: 'sitesOn', gone: 'news.example' }],
      [{ list: 'pagesOff', gone: 'https://a.example/1' }],
    ]);
  });

  it('tells of a change that failed, until it is dismissed', () => {
    const { dismissFailure } = show({}, false, 'the disk is full');
    expect(screen.getByRole('alert').textContent).toBe('That did not workthe disk is full');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(dismissFailure).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Options');
  });

  it('keeps focus at the list that lost an item', () => {
    show({ sitesOff: ['bank.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Remove: bank.example' }));
    expect(document.activeElement?.textContent).toBe('Switched off on these sites');
  });

  it('hides the list of sites that are on where it would mean nothing', () => {
    show();
    expect(screen.queryByText('Switched on for these sites')).toBeNull();
  });

  it('says what leaves the machine, and leads to the feeds', () => {
    const { openFeeds } = show();
    expect(screen.getByText(/^Nothing you read/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Manage your feeds' }));
    expect(openFeeds).toHaveBeenCalledOnce();
  });

  it('shows nothing that could be clicked when a stranger has framed it', () => {
    show({ sitesOff: ['bank.example'] }, true);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing is shown here');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryAllByRole('switch')).toEqual([]);
    expect(document.body.textContent).not.toContain('bank.example');
  });
});
