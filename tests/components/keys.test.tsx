import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelProps } from '@/components/panel/panel-props';
import { byAddress, now } from '../fixtures/lookups';
import { parisStory } from '../fixtures/stories';
import { recordedActions } from './panel-actions';

function show(props: Partial<PanelProps> = {}) {
  const actions = recordedActions();
  render(<Panel view="story" lookup={byAddress} actions={actions} now={now} timeZone="UTC" {...props} />);
  return actions;
}

/** Pressed wherever focus is, as a keyboard does it. */
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

const focused = () => document.activeElement?.textContent;

describe('the keys of the panel', () => {
  it('go from section to section and stay at the last', () => {
    show();
    const headings = parisStory.sections.map(({ heading }) => heading);
    const seen = [...headings, headings.at(-1)].map(() => {
      press('j');
      return focused();
    });
    expect(seen).toEqual([...headings, headings.at(-1)]);
    press('k');
    expect(focused()).toBe(headings.at(-2));
  });

  it('go on from wherever focus is: from a citation in a section to the next section', () => {
    show();
    press('j');
    press('c');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Source 1/);
    press('j');
    expect(focused()).toBe(parisStory.sections[1]?.heading);
  });

  it('go to the sources and to the timeline', () => {
    show();
    press('n');
    press('n');
    expect(focused()).toBe(parisStory.sources[1]?.headline);
    press('p');
    expect(focused()).toBe(parisStory.sources[0]?.headline);
    press('t');
    expect(focused()).toBe('Timeline');
  });

  it.each([
    ['1', 'story'],
    ['2', 'headlines'],
    ['3', 'feeds'],
    ['4', 'pinned'],
    ['/', 'search'],
  ])('%s goes to %s', (key, view) => {
    const actions = show();
    press(key);
    expect(actions.setView.mock.calls).toEqual([[view]]);
  });

  it('go back and forward, also as browsers have it', () => {
    const actions = show({ singleKeys: false });
    press('ArrowLeft', { altKey: true });
    press('ArrowRight', { altKey: true });
    press('[');
    expect([actions.back.mock.calls.length, actions.forward.mock.calls.length]).toEqual([1, 1]);
  });

  it('leave letters to a field, to the browser, and to a reader who has switched them off', () => {
    const actions = show({ view: 'search' });
    screen.getByRole('searchbox').focus();
    press('2');
    document.body.focus();
    (document.activeElement as HTMLElement).blur();
    press('2', { ctrlKey: true });
    expect(actions.setView).not.toHaveBeenCalled();
    const quiet = show({ singleKeys: false });
    press('2');
    expect(quiet.setView).not.toHaveBeenCalled();
  });

  it('are all shown by ?', () => {
    show();
    expect(screen.queryByRole('dialog')).toBeNull();
    press('?');
    const dialog = screen.getByRole('dialog', { name: 'Keys' });
    expect(dialog.querySelectorAll('kbd')).toHaveLength(15);
    fireEvent.click(screen.getByRole('button', { name: 'Close the list of keys' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
