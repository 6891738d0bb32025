import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelProps } from '@/components/panel/panel-props';
import { StartFailed } from '@/components/shared/StartFailed';
import { headlines } from '../fixtures/headlines';
import { byAddress, now } from '../fixtures/lookups';
import { feeds } from '../fixtures/subscribed-feeds';
import { recordedActions } from './panel-actions';

const base: PanelProps = {
  view: 'story',
  lookup: byAddress,
  headlines,
  pinned: headlines,
  feeds,
  actions: recordedActions(),
  now,
  timeZone: 'UTC',
};
const panel = (props: Partial<PanelProps>) => <Panel {...base} {...props} />;

describe('something that failed', () => {
  it.each(['story', 'headlines', 'feeds', 'pinned'] as const)('is told in the view %s', (view) => {
    const actions = recordedActions();
    render(panel({ view, actions, failure: 'no answer' }));
    const alert = screen.getAllByRole('alert').find(({ textContent }) => textContent !== '');
    expect(alert?.textContent).toBe('That did not workno answer');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(actions.dismissFailure).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it.each(['headlines', 'feeds', 'pinned'] as const)(
    'leaves no list of %s that loads for ever',
    async (view) => {
      const absent = { view, headlines: undefined, feeds: undefined, pinned: undefined };
      const { rerender } = render(panel(absent));
      expect(document.querySelector('[aria-busy]')).toBeTruthy();
      rerender(panel({ ...absent, failure: 'no answer' }));
      // The code of a view may still be on its way, which is no list that loads.
      await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
    },
  );
});

describe('a page that could not start', () => {
  it('says so, with the reason, and offers to load it again', () => {
    const reload = vi.fn();
    render(<StartFailed reason="no answer" reload={reload} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sidelight could not start');
    expect(screen.getByText('no answer')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Reload Sidelight' }));
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('a fault of the storage', () => {
  it.each([
    ['the disk is full: this could not be kept', 'The disk is full'],
    ['The database cannot be opened: newer', 'Your data is of a newer Sidelight'],
    ['The database cannot be opened: blocked', 'Another window still holds your data'],
    ['The database cannot be opened: upgrade-failed', 'Your data could not be brought up to date'],
    ['The database cannot be opened: unavailable', 'The browser gives Sidelight no place to store'],
  ])('is told in plain words, with what to do and that nothing is lost: %s', (reason, title) => {
    const { unmount } = render(panel({ view: 'headlines', failure: reason }));
    const alert = screen.getAllByRole('alert').find(({ textContent }) => textContent !== '');
    expect(alert?.textContent).toContain(title);
    expect(alert?.textContent).toMatch(/nothing.*lost|stands as it was|still is/iu);
    expect(alert?.textContent).not.toContain(reason);
    unmount();
    render(panel({ lookup: { status: 'failed', reason } }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
