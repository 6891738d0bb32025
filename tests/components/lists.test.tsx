import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { HeadlinesView } from '@/components/headlines/HeadlinesView';
import { PinnedView } from '@/components/pinned/PinnedView';
import { ClockProvider } from '@/components/shared/clock';
import type { StoryListItem } from '@/utils/model/story-list';
import { headlines } from '../fixtures/headlines';
import { byAddress, now } from '../fixtures/lookups';
import { recordedActions } from './panel-actions';

const clock = { now, timeZone: 'UTC', locale: 'en-GB' };

function showHeadlines(items: readonly StoryListItem[] | undefined, hasFeeds = true) {
  const actions = recordedActions();
  render(
    <ClockProvider value={clock}>
      <HeadlinesView items={items} here={byAddress.key} hasFeeds={hasFeeds} actions={actions} />
    </ClockProvider>,
  );
  return actions;
}

describe('top headlines', () => {
  it('stand in the order given, each with its age and its sources', () => {
    showHeadlines(headlines);
    expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual(
      headlines.map(({ headline }) => headline),
    );
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
      '1 hour ago · 5 articles from 4 publishers · you are here',
      '11 hours ago · 60 articles from 20 publishers',
      '4 hours ago · 2 articles from 2 publishers',
      'yesterday · 1 article',
      '20 Dec 2025 · 9 articles from 7 publishers',
    ]);
  });

  it('open, pin and unpin a story', () => {
    const actions = showHeadlines(headlines);
    fireEvent.click(screen.getByRole('button', { name: headlines[0]?.headline ?? '' }));
    fireEvent.click(screen.getByRole('button', { name: /^Pin: ⁨Moscow/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Unpin: ⁨Grid/ }));
    expect(actions.openStory.mock.calls).toEqual([[headlines[0]?.key]]);
    expect(actions.pin.mock.calls).toEqual([[headlines[0]?.key]]);
    expect(actions.unpin.mock.calls).toEqual([[headlines[1]?.key]]);
  });

  it('each tells on request why it stands where it stands, and that nothing read plays a part', () => {
    showHeadlines(headlines);
    const why = screen.getByRole('button', { name: /^Why is this here\? ⁨Grid/ });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const [, grid] = screen.getAllByRole('listitem');
    expect(grid?.textContent).toContain(
      'Number 2 in this list, because 20 independent publishers report it. It was last updated 11 hours ago, and a story loses half of its weight with every day. What you read plays no part.',
    );
    fireEvent.click(why);
    expect(grid?.textContent).not.toContain('Number 2');
  });

  it('that are not there yet are awaited', () => {
    showHeadlines(undefined);
    expect(screen.getByText('Fetching your stories…')).toBeTruthy();
  });

  it('without any send to the feeds', () => {
    const actions = showHeadlines([]);
    fireEvent.click(screen.getByRole('button', { name: 'See your feeds' }));
    expect(actions.setView.mock.calls).toEqual([['feeds']]);
  });

  it('without feeds offer the example', () => {
    const actions = showHeadlines([], false);
    fireEvent.click(screen.getByRole('button', { name: 'See an example story' }));
    expect(actions.showExample).toHaveBeenCalledOnce();
  });
});

describe('pinned stories', () => {
  it('without any say what pinning is for', () => {
    const actions = recordedActions();
    render(<PinnedView items={[]} actions={actions} />);
    expect(screen.getByText('Nothing pinned yet')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'See top headlines' }));
    expect(actions.setView.mock.calls).toEqual([['headlines']]);
  });
});
