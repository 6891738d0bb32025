import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '@/components/options/OptionsPage';
import { defaultSettings, type Settings } from '@/utils/model/settings';

function show(settings: Partial<Settings> = {}, failure?: string, more: Partial<OptionsPageProps> = {}) {
  const dismissFailure = vi.fn();
  const change = vi.fn<OptionsPageProps['change']>();
  const add = vi.fn<OptionsPageProps['add']>();
  const remove = vi.fn<OptionsPageProps['remove']>();
  const openFeeds = vi.fn();
  const clear = vi.fn<OptionsPageProps['clear']>();
  render(
    <OptionsPage
      settings={{ ...defaultSettings, ...settings }}
      change={change}
      add={add}
      remove={remove}
      openFeeds={openFeeds}
      failure={failure}
      dismissFailure={dismissFailure}
      canAutoOpen
      used={undefined}
      clear={clear}
      shortcut="Alt+Shift+L"
      openShortcuts={undefined}
      {...more}
    />,
  );
  return { change, add, remove, openFeeds, clear, dismissFailure };
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
    expect(on).toEqual([false, true, false, true, false, true]);
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
    const { dismissFailure } = show({}, 'the browser said no');
    expect(screen.getByRole('alert').textContent).toBe('That did not workthe browser said no');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(dismissFailure).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Options');
  });

  it('keeps focus at the list that lost an item', () => {
    show({ sitesOff: ['bank.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Remove: bank.example' }));
    expect(document.activeElement?.textContent).toBe('Switched off on these sites');
  });

  it.each([
    [{ on: false, bytes: 0, most: 102_400, hasCopy: false }, ''],
    [{ on: true, bytes: 2_340, most: 102_400, hasCopy: true }, 'In use there: 2.3 kB of 102.4 kB.'],
    [
      { on: true, problem: 'full', bytes: 131_000, most: 102_400, hasCopy: true },
      /is full: 131 kB are needed.*Nothing is lost/,
    ],
    [
      { on: true, problem: 'failed', bytes: 0, most: 102_400, hasCopy: false },
      /cannot be used just now. Nothing is lost/,
    ],
  ] as const)(
    'says what goes to the reader’s other browsers, by whom, and how that stands: %j',
    (sync, standing) => {
      const setSync = vi.fn();
      show({}, undefined, { sync: { sync, setSync, forgetSynced: vi.fn() } });
      const toggle = screen.getByRole<HTMLInputElement>('switch', {
        name: /^Keep settings and feeds the same/,
      });
      expect(toggle.checked).toBe(sync.on);
      const said = document.getElementById(toggle.getAttribute('aria-describedby') ?? '')?.textContent;
      expect(said).toMatch(
        /^What then leaves this machine: .* to its maker \(Google, Microsoft, Mozilla or another\)/,
      );
      const part = within(document.querySelector<HTMLElement>('[data-part="sync"]') as HTMLElement);
      expect(part.getByRole('status').textContent).toMatch(standing);
      expect(part.queryByRole('button')).toBeNull();
      fireEvent.click(toggle);
      expect(setSync.mock.calls).toEqual([[!sync.on]]);
    },
  );

  it('deletes what lies in sync storage, once it is off and after asking', () => {
    const forgetSynced = vi.fn();
    const sync = { on: false, bytes: 0, most: 102_400, hasCopy: true };
    show({}, undefined, { sync: { sync, setSync: vi.fn(), forgetSynced } });
    fireEvent.click(screen.getByRole('button', { name: 'Delete what lies in sync storage' }));
    expect(forgetSynced).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Delete it there' }));
    expect(forgetSynced).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Across your browsers');
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

  it('puts the tab into a corner, and lets the panel come by itself where the browser can do that', () => {
    const { change } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Bottom left' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Open the panel by itself' }));
    expect(change.mock.calls).toEqual([[{ tabCorner: 'bottom-left' }], [{ autoOpen: true }]]);
  });

  it('does not offer what the browser cannot do', () => {
    show({}, undefined, { canAutoOpen: false });
    expect(screen.queryByRole('switch', { name: 'Open the panel by itself' })).toBeNull();
    expect(screen.getByText(/^In this browser the side panel opens by your click/)).toBeTruthy();
  });

  it.each([
    ['Dark', { theme: 'dark' }],
    ['Sans-serif', { face: 'sans' }],
    ['Largest', { textSize: 'largest' }],
    ['Compact', { density: 'compact' }],
  ])('looks as the reader likes: %s', (name, patch) => {
    const { change } = show();
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(change.mock.calls).toEqual([[patch]]);
  });

  it('mutes words, and takes them off again', () => {
    const { add, remove } = show({ mutedWords: ['lottery'] });
    const field = screen.getByRole('textbox', { name: 'A word to mute' });
    for (const word of ['  ', ' gossip ']) {
      fireEvent.input(field, { target: { value: word } });
      fireEvent.click(screen.getByRole('button', { name: 'Mute' }));
    }
    expect(add.mock.calls).toEqual([[{ list: 'mutedWords', added: 'gossip' }]]);
    fireEvent.click(list('Muted words').getByRole('button', { name: 'Remove: lottery' }));
    expect(remove.mock.calls).toEqual([[{ list: 'mutedWords', gone: 'lottery' }]]);
  });

  it('tells the shortcut, and where to change it', () => {
    const openShortcuts = vi.fn();
    show({}, undefined, { openShortcuts });
    expect(screen.getByText('The panel opens with Alt+Shift+L.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change the shortcut' }));
    expect(openShortcuts).toHaveBeenCalledOnce();
  });

  it('deletes what was worked out, or everything, once it has said what is lost', () => {
    const { clear } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Work everything out anew' }));
    expect(screen.getByText(/Nothing of yours is lost/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Work out anew' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(screen.getByText(/nothing brings it back/)).toBeTruthy();
    expect(clear.mock.calls).toEqual([[{ what: 'derived' }]]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(clear.mock.calls).toEqual([[{ what: 'derived' }], [{ what: 'everything' }]]);
    expect(document.activeElement?.textContent).toBe('Storage');
  });
});
