import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Desk } from '@/components/library/desk';
import { labelWidth, timeScale, zooms } from '@/components/library/timeline-lanes';

import { big } from '../fixtures/lookups';
import { parisStory } from '../fixtures/stories';

import { at, show } from './show-library';

describe('a story at large', () => {
  const history = {
    pinned: at,
    notify: false,
    mergedFrom: 'What it was called',
    revisions: [
      { at: '2026-11-25T09:00:00.000Z', revision: 2, sources: 3, points: 4, events: 5, visits: [] },
      {
        at: '2026-11-24T09:00:00.000Z',
        revision: 1,
        sources: 2,
        points: 4,
        events: 5,
        visits: ['2026-11-24T10:00:00.000Z'],
      },
    ],
  };
  const desk: Desk = { key: { feed: 'f', id: parisStory.id }, story: parisStory, pinned: true, history };

  it('is compared with any earlier visit or revision, and shown as it was', () => {
    const actions = show([], { desk });
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compare with:' });
    expect([...choice.options].map(({ text }) => text.replace(/ (?:of|on) .*/u, ''))).toEqual([
      'my last visit',
      'visit',
      'as it was',
      'as it was',
    ]);
    fireEvent.change(choice, { target: { value: '2026-11-24T10:00:00.000Z' } });
    expect(actions.desk.compareWith).toHaveBeenCalledWith('2026-11-24T10:00:00.000Z');
    expect(screen.getByText(/Merged into this one: What it was called/)).toBeTruthy();
  });

  it('says when it is shown as it was, and goes back', () => {
    const since = '2026-11-24T09:00:00.000Z';
    const before = { ...parisStory, headline: 'Before' };
    const actions = show([], { desk: { ...desk, since, asItWas: { at: since, story: before } } });
    expect(screen.getByRole('heading', { name: 'Before' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back to the story as it is now' }));
    expect(actions.desk.showAsItWas).toHaveBeenCalledWith(undefined);
  });

  it('asks for news, which are off, and says where the browser allows none', () => {
    const actions = show([], { desk: { ...desk, isNotifyRefused: true } });
    const notify = screen.getByRole<HTMLInputElement>('switch', { name: 'Tell me of news' });
    expect(notify.checked).toBe(false);
    fireEvent.click(notify);
    expect(actions.desk.setNotify).toHaveBeenCalledWith(true);
    expect(screen.getByRole('alert').textContent).toContain('does not allow');
  });

  it('shows who covered it when as a table', () => {
    show([], { desk });
    fireEvent.click(screen.getByRole('button', { name: 'Coverage' }));
    const rows = screen.getAllByRole('row').slice(1);
    const total = rows.reduce(
      (sum, row) => sum + Number(within(row).getAllByRole('cell')[0]?.textContent),
      0,
    );
    expect(total).toBe(parisStory.sources.length);
  });

  it('puts two to four sources side by side with the points of each', () => {
    const points = [
      {
        text: 'A point.',
        heading: 'H',
        standings: [{ standing: 'cited', quote: 'So it is.' }, { standing: 'silent' }],
      },
    ] as const;
    const actions = show([], { desk: { ...desk, compared: { numbers: [1, 2], points } } });
    fireEvent.click(screen.getByRole('button', { name: 'Side by side' }));
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'reports it, and is cited for itSo it is.',
      'silent',
    ]);
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    fireEvent.click(boxes[2] as HTMLInputElement);
    fireEvent.click(screen.getByRole('button', { name: 'Compare them' }));
    expect(actions.desk.compareSources).toHaveBeenCalledWith([1, 2, 3]);
  });

  it('tells of an event in full when it is chosen, and zooms', () => {
    show([], { desk });
    fireEvent.click(screen.getByRole('button', { name: 'Timeline' }));
    const event = parisStory.timeline[1];
    fireEvent.click(screen.getByRole('button', { name: new RegExp(event?.text.slice(0, 30) ?? '') }));
    expect(screen.getByText(event?.text ?? '', { selector: 'p' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('2 ×');
  });
});

describe('a scale of time', () => {
  it.each(zooms)('at a zoom of %i lets no words cover others, and loses no event', (zoom) => {
    for (const { timeline } of [parisStory, big.story]) {
      const { events, width } = timeScale(timeline, zoom);
      expect(events.map(({ index }) => index).sort((a, b) => a - b)).toEqual(timeline.map((_, i) => i));
      const ends = new Map<number, number>();
      for (const { x, lane, isDot } of events) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThan(width);
        if (!isDot) expect(x).toBeGreaterThanOrEqual(ends.get(lane) ?? 0);
        if (!isDot) ends.set(lane, x + labelWidth);
      }
    }
  });

  it.each([[['0050', '2026-01-01']], [['2026-01-01']], [['2026', '2026-01', '2026-01-01']]])(
    'takes dates however far apart: %j',
    (dates) => {
      const timeline = dates.map((date) => ({ date, text: 'x', citations: [], precision: 'day' as const }));
      const { ticks, width } = timeScale(timeline, 128);
      expect(ticks.length).toBeGreaterThan(0);
      expect(width).toBeLessThan(130_000);
    },
  );
});
