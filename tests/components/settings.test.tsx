import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '@/components/options/OptionsPage';
import { defaultSettings, parseSettings, type Settings } from '@/utils/model/settings';

/** Of every setting another value than its default. */
const chosen: Settings = {
  enabled: false,
  askFirst: true,
  sitesOn: ['news.example'],
  sitesOff: ['bank.example'],
  pagesOff: ['https://a.example/1'],
  privateWindows: true,
  showTab: false,
  autoOpen: true,
  tabCorner: 'bottom-left',
  singleKeys: false,
  hiddenPublishers: ['The Rumour'],
  keepReading: false,
  mutedWords: ['lottery'],
  frameWidth: 500,
  language: 'de',
  theme: 'dark',
  face: 'sans',
  textSize: 'largest',
  density: 'compact',
};

function show(settings: Settings) {
  const change = vi.fn<OptionsPageProps['change']>();
  const remove = vi.fn<OptionsPageProps['remove']>();
  render(
    <OptionsPage
      settings={settings}
      change={change}
      add={vi.fn()}
      remove={remove}
      openFeeds={vi.fn()}
      clear={vi.fn()}
      dismissFailure={vi.fn()}
      kept={{ reading: { total: 0, sites: [], latest: [] }, forget: vi.fn(), now: 0 }}
      canAutoOpen
      used={undefined}
      shortcut={undefined}
      openShortcuts={undefined}
    />,
  );
  return { change, remove };
}

const flip = (name: string) => () => fireEvent.click(screen.getByRole('switch', { name }));
const choose = (name: string) => () => fireEvent.click(screen.getByRole('radio', { name }));
const takeOff = (list: string, item: string) => () =>
  fireEvent.click(
    within(screen.getByRole('region', { name: list })).getByRole('button', { name: `Remove: ${item}` }),
  );

/** What a reader does on this page for each setting; null where it is changed elsewhere. A new setting must be named here. */
const controls: Readonly<Record<keyof Settings, (() => unknown) | null>> = {
  enabled: flip('Find stories on news sites'),
  askFirst: flip('Ask first on every site'),
  sitesOn: takeOff('Switched on for these sites', 'news.example'),
  sitesOff: takeOff('Switched off on these sites', 'bank.example'),
  pagesOff: takeOff('Switched off on these pages', 'https://a.example/1'),
  privateWindows: flip('Work in private windows'),
  showTab: flip('Show the tab at the page’s edge'),
  autoOpen: flip('Open the panel by itself'),
  tabCorner: choose('Bottom right'),
  singleKeys: flip('Single letters are commands in the panel'),
  hiddenPublishers: takeOff('Hidden publishers', 'The Rumour'),
  keepReading: flip('Keep articles that I open'),
  mutedWords: takeOff('Muted words', 'lottery'),
  // The edge of the panel inside a page.
  frameWidth: null,
  language: () =>
    fireEvent.change(screen.getByRole('combobox', { name: 'Language of Sidelight' }), {
      target: { value: 'ar' },
    }),
  theme: choose('Light'),
  face: choose('Serif'),
  textSize: choose('Small'),
  density: choose('Comfortable'),
};

const names = Object.keys(controls) as (keyof Settings)[];

describe('every setting', () => {
  it('has another value here than its default', () => {
    expect(
      names.filter((name) => JSON.stringify(chosen[name]) === JSON.stringify(defaultSettings[name])),
    ).toEqual([]);
    expect(names.sort()).toEqual(Object.keys(defaultSettings).sort());
  });

  it.each(names.filter((name) => controls[name]))('is changed on the page, and it alone: %s', (name) => {
    const { change, remove } = show(chosen);
    controls[name]?.();
    const patched = change.mock.calls.flatMap(([patch]) => Object.keys(patch));
    const removed = remove.mock.calls.map(([{ list }]) => list);
    expect([...patched, ...removed]).toEqual([name]);
  });

  it.each(names)('survives an update that brings others: %s', (name) => {
    // What an older version has stored knows nothing of what came later.
    const stored: unknown = JSON.parse(JSON.stringify({ [name]: chosen[name] }));
    expect(parseSettings(stored)).toEqual({ ok: true, value: { ...defaultSettings, [name]: chosen[name] } });
  });

  it('shows what was chosen', () => {
    show(chosen);
    const on = screen.getAllByRole('switch').filter((one) => (one as HTMLInputElement).checked);
    expect(on.map(({ id }) => document.querySelector(`label[for="${id}"]`)?.textContent)).toEqual([
      'Ask first on every site',
      'Work in private windows',
      'Open the panel by itself',
    ]);
    const radios = screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked);
    expect(radios.map((one) => (one as HTMLInputElement).value)).toEqual([
      'bottom-left',
      'dark',
      'sans',
      'largest',
      'compact',
    ]);
    expect((screen.getByRole('combobox') as HTMLSelectElement).value).toBe('de');
  });
});
