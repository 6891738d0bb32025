import { render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { type DecisionsProps, DecisionsSection } from '@/components/options/DecisionsSection';
import { decisions } from '../fixtures/decisions';

const now = Date.parse('2026-01-08T16:00:00.000Z');
const show = (props: Partial<DecisionsProps> = {}) =>
  render(<DecisionsSection latest={decisions} now={now} {...props} />);

const summaries = () =>
  screen.getAllByRole('group').map((group) => group.querySelector('summary')?.textContent);
const rowsOf = (group: HTMLElement) =>
  [...group.querySelectorAll('tr')].map((row) => [...row.cells].map(({ textContent }) => textContent));

describe('why pages were articles', () => {
  it('lists the decisions, the latest first', () => {
    show();
    expect(summaries()).toEqual(
      decisions.map(({ url, isArticle }) => `${isArticle ? 'Article' : 'No article'} ${url}`),
    );
    for (const group of screen.getAllByRole('group')) expect(group.hasAttribute('open')).toBe(false);
  });

  it('tells of each sign what was seen, what it weighs and what it so counts for, and the sum', () => {
    show();
    const [group] = screen.getAllByRole('group');
    if (!group) throw new Error('no decision is shown');
    expect(rowsOf(group)).toEqual([
      ['Sign', 'Seen', 'Weight', 'Counts'],
      ['Before anything is seen', '', '', '-7.1'],
      ['text in one place', '100%', '+3.3', '+3.3'],
      ['JSON-LD describes this article', '100%', '+1.2', '+1.2'],
      ['several paragraphs', '60%', '+1.8', '+1.1'],
      ['mostly links', '25%', '-0.9', '-0.2'],
      ['Score; above 0.0 it is an article', '-1.7'],
    ]);
    expect(within(group).getByText(/close reading of the whole page/).textContent).toContain(
      '12 minutes ago',
    );
  });

  it('opens the one that was asked about, and shows it once', () => {
    show({ asked: decisions[1] });
    const groups = screen.getAllByRole('group');
    expect(groups.map((group) => group.hasAttribute('open'))).toEqual([true, false]);
    expect(summaries()[0]).toContain(decisions[1]?.url);
  });

  it('says that a page cannot be read', () => {
    show({ asked: null });
    expect(screen.getByRole('status').textContent).toContain('cannot be read');
  });

  it('says that there is none yet', () => {
    show({ latest: [] });
    expect(screen.getByText('No page has been looked at yet.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
