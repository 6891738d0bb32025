import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelProps } from '@/components/panel/panel-props';
import { parseStoryLookup, type StoryLookup } from '@/utils/model/story-lookup';
import { headlines } from '../fixtures/headlines';
import { arabic, big, byAddress, byContent, emptyLookups, hostile, now } from '../fixtures/lookups';
import { parisStory } from '../fixtures/stories';
import { feeds } from '../fixtures/subscribed-feeds';
import { recordedActions } from './panel-actions';

function show(props: Partial<PanelProps> = {}) {
  const actions = recordedActions();
  const base: PanelProps = {
    view: 'story',
    lookup: byAddress,
    headlines,
    pinned: headlines,
    feeds,
    actions,
    now,
    timeZone: 'UTC',
  };
  const view = render(<Panel {...base} {...props} />);
  const again = (more: Partial<PanelProps>) => view.rerender(<Panel {...base} {...props} {...more} />);
  return { ...view, actions, again, root: view.container.firstElementChild };
}

describe('the fixtures', () => {
  it.each([byAddress, byContent, arabic, big, ...Object.values(emptyLookups)])(
    'are what the model takes',
    (lookup) => {
      expect(parseStoryLookup(lookup)).toMatchObject({ ok: true });
    },
  );
});

describe('the panel’s root', () => {
  it('tells the status and the story of the tab', () => {
    expect(show().root?.getAttribute('data-status')).toBe('matched');
    expect(show().root?.getAttribute('data-story')).toBe(parisStory.id);
  });

  it.each(Object.values(emptyLookups))('tells the status $status, and no story', (lookup) => {
    const { root } = show({ lookup });
    expect(root?.getAttribute('data-status')).toBe(lookup.status);
    expect(root?.hasAttribute('data-story')).toBe(false);
  });
});

describe('a state without a story', () => {
  const cases: readonly [
    string,
    StoryLookup,
    string,
    string,
    keyof ReturnType<typeof recordedActions>,
    unknown[],
  ][] = [
    [
      'loading',
      emptyLookups.loading,
      'Looking for the story…',
      'See top headlines',
      'setView',
      ['headlines'],
    ],
    [
      'no-story',
      emptyLookups['no-story'],
      'No story for this article yet',
      'See top headlines',
      'setView',
      ['headlines'],
    ],
    [
      'not-article',
      emptyLookups['not-article'],
      'This page is not a news article',
      'See top headlines',
      'setView',
      ['headlines'],
    ],
    [
      'page off',
      emptyLookups['page-off'],
      'Off on this page',
      'Switch on for this page',
      'setSite',
      ['page-on'],
    ],
    [
      'site off',
      emptyLookups['site-off'],
      'Off on ⁨www.courier.example⁩',
      'Switch on for ⁨www.courier.example⁩',
      'setSite',
      ['site-on'],
    ],
    [
      'unasked',
      emptyLookups.unasked,
      'May Sidelight read ⁨www.courier.example⁩?',
      'Switch on for ⁨www.courier.example⁩',
      'setSite',
      ['site-on'],
    ],
    [
      'paused',
      emptyLookups.paused,
      'Sidelight is switched off',
      'Switch on everywhere',
      'setSite',
      ['all-on'],
    ],
    [
      'private',
      emptyLookups.private,
      'Off in private windows',
      'Allow in private windows',
      'allowPrivate',
      [],
    ],
    ['offline', emptyLookups.offline, 'You are offline', 'Try again', 'retry', []],
    ['failed', emptyLookups.failed, 'The story could not be looked up', 'Try again', 'retry', []],
  ];

  it.each(cases)('%s: says why, and offers one action', (_, lookup, title, label, action, args) => {
    const { actions } = show({ lookup });
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(main.getByRole('heading', { level: 1 }).parentElement?.textContent?.length).toBeGreaterThan(
      title.length + 60,
    );
    expect(main.getAllByRole('button').map((button) => button.textContent)).toEqual([label]);
    fireEvent.click(main.getByRole('button'));
    expect(actions[action].mock.calls).toEqual([args]);
  });

  it('names the article that it is about', () => {
    show({ lookup: emptyLookups['no-story'] });
    expect(
      screen.getByText('Zelensky: deal is nine tenths done, the last tenth decides everything'),
    ).toBeTruthy();
  });

  it('without feeds sends to the feeds instead of to empty headlines', () => {
    const { actions } = show({ lookup: emptyLookups['no-story'], feeds: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Add a feed' }));
    expect(actions.setView.mock.calls).toEqual([['feeds']]);
  });

  it('shows the reason of a failure to whoever asks for it', () => {
    show({ lookup: emptyLookups.failed });
    const details = screen.getByText('What went wrong').closest('details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain('QuotaExceededError: the disk is full');
  });

  it('announces what has become of the look-up', () => {
    const { again } = show({ lookup: emptyLookups.loading });
    expect(screen.getByRole('status').textContent).toBe('Looking for the story…');
    again({ lookup: byAddress });
    expect(screen.getByRole('status').textContent).toBe(`Story found: ⁨${parisStory.headline}⁩`);
  });
});

describe('the navigation', () => {
  it('marks where the reader is, and goes elsewhere', () => {
    const { actions } = show({ view: 'feeds' });
    const nav = within(screen.getByRole('navigation'));
    expect(nav.getByRole('button', { current: 'page' }).textContent).toBe('Feeds');
    fireEvent.click(nav.getByRole('button', { name: 'Pinned' }));
    expect(actions.setView.mock.calls).toEqual([['pinned']]);
  });

  const menu = (lookup: StoryLookup) => {
    const { actions } = show({ lookup });
    const group = screen.getByRole('group', { name: 'Where Sidelight works' });
    return {
      actions,
      labels: within(group)
        .getAllByRole('button')
        .map((button) => button.textContent),
    };
  };

  it('offers to switch an article’s page, its site and everything off', () => {
    const { actions, labels } = menu(byAddress);
    expect(labels).toEqual([
      'Off on this page',
      'Off on ⁨www.courier.example⁩',
      'Off everywhere',
      'Keys',
      'Library',
      'Why is this an article, or none?',
      'Options',
    ]);
    for (const label of labels) fireEvent.click(screen.getByText(label ?? ''));
    expect(actions.setSite.mock.calls).toEqual([['page-off'], ['site-off'], ['all-off']]);
    expect(actions.openOptions).toHaveBeenCalledOnce();
    expect(actions.explainPage).toHaveBeenCalledOnce();
  });

  it.each([
    [
      emptyLookups['page-off'],
      ['On again on this page', 'Off on ⁨www.courier.example⁩', 'Off everywhere', 'Keys', 'Library', 'Options'],
    ],
    [
      emptyLookups['site-off'],
      ['On again on ⁨www.courier.example⁩', 'Off everywhere', 'Keys', 'Library', 'Options'],
    ],
    [emptyLookups.paused, ['On again everywhere', 'Keys', 'Library', 'Options']],
    [emptyLookups['not-article'], ['Off everywhere', 'Keys', 'Library', 'Options']],
  ])('offers to undo the rule in force (%#)', (lookup, expected) => {
    expect(menu(lookup).labels).toEqual(expected);
  });

  it.each([
    { ...byAddress, host: 'amp.mirror.example' },
    { ...emptyLookups['no-story'], host: 'amp.mirror.example' },
    { ...emptyLookups.offline, host: 'amp.mirror.example' },
  ])('names the host of the tab, which is what it switches, not that of the article ($status)', (lookup) => {
    const parsed = parseStoryLookup(lookup);
    if (!parsed.ok) throw new Error('no lookup');
    expect(menu(parsed.value).labels).toContain('Off on ⁨amp.mirror.example⁩');
  });

  it('knows the site of a page that is no article', () => {
    expect(menu({ status: 'not-article', host: 'shop.example' }).labels).toContain('Off on ⁨shop.example⁩');
  });
});

describe('an opened story', () => {
  const opened = { key: { feed: 'example', id: parisStory.id }, story: parisStory, pinned: false };

  it('stands in place of the list, with a way back to it', () => {
    const { actions } = show({ view: 'headlines', opened });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(parisStory.headline);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(actions.back).toHaveBeenCalledOnce();
  });

  it('of the bundled feed says that it is the example', () => {
    show({ view: 'headlines', opened });
    expect(screen.getByText('Example story')).toBeTruthy();
    expect(screen.queryByText('you are here')).toBeNull();
  });

  it('that was pinned from a feed since unsubscribed is not called the example', () => {
    show({ view: 'pinned', opened: { ...opened, key: byAddress.key, pinned: true } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(parisStory.headline);
    expect(screen.queryByText('Example story')).toBeNull();
  });

  it('that is the open article’s own says why it matches', () => {
    show({ view: 'pinned', opened: { ...opened, key: byAddress.key, checked: '2026-01-08T15:48:00.000Z' } });
    expect(screen.getByText('Same address')).toBeTruthy();
  });
});

describe('a fault in a view', () => {
  it('leaves the navigation standing, and offers to reload', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = [{ ...headlines[0], updated: 'never' }] as never;
    const { actions } = show({ view: 'headlines', headlines: broken });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This view could not be shown');
    expect(screen.getByRole('navigation')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Reload Sidelight' }));
    expect(actions.reload).toHaveBeenCalledOnce();
    expect(error).toHaveBeenCalled();
    error.mockRestore();
  });

  it('does not follow from any text of a hostile feed', () => {
    show({ lookup: hostile });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(hostile.story.headline);
    expect(document.querySelector('img, script, bdo')).toBeNull();
    expect([...document.querySelectorAll('a')].every((a) => a.href.startsWith('https:'))).toBe(true);
  });
});
