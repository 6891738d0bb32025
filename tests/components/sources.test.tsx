import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ClockProvider } from '@/components/shared/clock';
import { StoryView } from '@/components/story/StoryView';
import { big, byAddress, now } from '../fixtures/lookups';
import { recordedActions } from './panel-actions';

type Matched = typeof byAddress;

function show(matched: Matched, hidden: readonly string[] = [], read: readonly number[] = []) {
  const actions = recordedActions();
  const view = (hiddenPublishers: readonly string[]) => (
    <ClockProvider value={{ now, timeZone: 'UTC', locale: 'en-GB' }}>
      <StoryView
        storyKey={matched.key}
        story={matched.story}
        pinned={false}
        reading={matched}
        read={read}
        hiddenPublishers={hiddenPublishers}
        actions={actions}
      />
    </ClockProvider>
  );
  const { rerender } = render(view(hidden));
  return { actions, hide: (names: readonly string[]) => rerender(view(names)) };
}

const sources = () => within(screen.getByRole('region', { name: 'Sources' }));
const listed = () => sources().getAllByRole('link').length;

describe('the sources of a publisher', () => {
  it('are hidden by a button beside each, but for the open article’s', () => {
    const { actions } = show(byAddress);
    expect(sources().queryByRole('button', { name: /Hide .*Courier/ })).toBeNull();
    fireEvent.click(sources().getByRole('button', { name: /Hide .*Evening Ledger/ }));
    expect(actions.hidePublisher.mock.calls).toEqual([['The Evening Ledger']]);
  });

  it('leave the list, are counted below it, and can be undone; the open article stays', () => {
    const { actions } = show(byAddress, ['the evening ledger ', 'The Courier', 'Not In This Story']);
    expect(listed()).toBe(byAddress.story.sources.length - 1);
    expect(sources().getByText('1 source of ⁨The Evening Ledger⁩ hidden')).toBeTruthy();
    fireEvent.click(sources().getByRole('button', { name: 'Undo: show ⁨The Evening Ledger⁩ again' }));
    expect(actions.showPublisher.mock.calls).toEqual([['the evening ledger ']]);
  });

  it('take their button with them, and focus goes to the undo', async () => {
    const { hide } = show(byAddress);
    const button = sources().getByRole('button', { name: /Hide .*Evening Ledger/ });
    button.focus();
    hide(['The Evening Ledger']);
    await Promise.resolve();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: show ⁨The Evening Ledger⁩ again');
  });

  it('go on being cited: a claim keeps its sources', () => {
    show(byAddress, ['The Evening Ledger']);
    expect(screen.getAllByRole('button', { name: /^Source 3, .*Evening Ledger/ }).length).toBeGreaterThan(0);
  });
});

describe('a source', () => {
  it('that was opened before says so, but for the one that is open', () => {
    show(byAddress, [], [1, 2]);
    expect(sources().getAllByText(/read$/)).toHaveLength(1);
  });
});

describe('the timeline', () => {
  const timeline = () => within(screen.getByRole('region', { name: 'Timeline' }));

  it('shows on request only what one source tells', () => {
    show(byAddress);
    const all = timeline().getAllByRole('listitem').length;
    fireEvent.change(timeline().getByRole('combobox', { name: 'Told by:' }), { target: { value: '2' } });
    const some = timeline().getAllByRole('listitem').length;
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    fireEvent.change(timeline().getByRole('combobox'), { target: { value: '0' } });
    expect(timeline().getAllByRole('listitem')).toHaveLength(all);
  });

  it('draws a chart of a story of many sources', () => {
    show(big);
    expect(timeline().getByRole('img', { name: /^Articles per/ })).toBeTruthy();
  });
});
