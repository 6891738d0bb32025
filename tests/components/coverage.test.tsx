import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ComparisonState, MarksState } from '@/components/coverage/comparison';
import { Panel } from '@/components/panel/Panel';
import type { PointCoverage } from '@/utils/model/coverage';
import type { StoryComparison } from '@/utils/model/story-comparison';
import { everyFlaw, parisComparison } from '../fixtures/comparisons';
import { byAddress, now } from '../fixtures/lookups';
import { parisStory, withUncited } from '../fixtures/stories';
import { recordedActions } from './panel-actions';

const unsaid: PointCoverage = { verdict: 'unsaid', score: 0.5 };
const silent: PointCoverage = { verdict: 'silent', score: 0.05 };
const reports: PointCoverage = { verdict: 'reports', score: 0.9 };

/** The first sentence is reported, the second left out; of the rest nothing is said. */
const value: StoryComparison = {
  revision: parisStory.revision,
  coverage: {
    sections: parisStory.sections.map(({ sentences }, s) =>
      sentences.map((_, i) => (s > 0 || i > 1 ? unsaid : i === 0 ? reports : silent)),
    ),
    timeline: parisStory.timeline.map(() => unsaid),
    onlyHere: [{ in: 'text', start: 3, end: 20, quote: 'A pilot had warned.' }],
  },
  disagreements: [
    {
      kind: 'contradiction',
      quantity: 'deaths',
      reports: [
        {
          told: 'at least 40',
          low: 40,
          high: 40,
          bound: 'at-least',
          source: 1,
          publisher: 'One',
          sentence: 'At least 40 died.',
        },
        { told: '31', low: 31, high: 31, sentence: '31 died.' },
      ],
    },
  ],
  headlines: [],
  audit: [
    {
      kind: 'cited-differently',
      place: { event: 0 },
      other: { section: 0, sentence: 0 },
      sources: [3],
      otherSources: [5],
      shared: 'axis of war',
    },
  ],
  corroboration: {
    sections: parisStory.sections.map(({ sentences }) => sentences.map(() => 2)),
    timeline: parisStory.timeline.map(() => 1),
  },
};

function show(change: Partial<StoryComparison> = {}, marks: MarksState = 'none') {
  const actions = recordedActions();
  const comparison: ComparisonState = { key: byAddress.key, value: { ...value, ...change } };
  const props = {
    view: 'story',
    lookup: byAddress,
    actions,
    now,
    timeZone: 'UTC',
    comparison,
    marks,
  } as const;
  return { ...render(<Panel {...props} />), actions };
}

describe('the comparison in the panel', () => {
  it('says on top what is reported and what is left out', () => {
    const { container } = show();
    const points = value.coverage
      ? value.coverage.sections.flat().length + value.coverage.timeline.length
      : 0;
    const line = container.querySelector('[data-part="coverage"] p')?.textContent;
    expect(line).toContain(`reports 1 of ${points} points; silent on 1`);
  });

  it('marks each claim by its verdict, and says nothing where nothing is sure', () => {
    const { container } = show();
    expect(container.querySelectorAll('[data-standing="reports"]')).toHaveLength(1);
    expect(container.querySelectorAll('[data-standing="silent"]')).toHaveLength(1);
    expect(screen.getByText('Not in the article you are reading:', { exact: false })).toBeTruthy();
  });

  it('does not lay marks of another revision on this one', () => {
    const { container } = show({ revision: parisStory.revision + 1 });
    expect(container.querySelectorAll('[data-standing]')).toHaveLength(0);
  });

  it('says so where the article cannot be read', () => {
    const { coverage: _, ...rest } = value;
    const comparison: ComparisonState = { key: byAddress.key, value: rest };
    render(
      <Panel view="story" lookup={byAddress} actions={recordedActions()} now={now} comparison={comparison} />,
    );
    expect(screen.getByText(/could not be read/)).toBeTruthy();
  });

  it('lays figures side by side, and flaws beside their claims', () => {
    const { container } = show();
    expect(container.querySelector('[data-part="disagreements"]')?.textContent).not.toContain('at least 40');
    fireEvent.click(screen.getByRole('button', { name: '1 figure differs' }));
    const figures = container.querySelector('[data-part="disagreements"]')?.textContent;
    expect(figures).toMatch(/Deaths.*sources differ.*at least 40.*One.*31.*this article/);
    // The flaw is heard after its claim, and seen in the preview of its citation.
    expect(container.querySelector('[data-part="timeline"]')?.textContent).toContain('cited [5] elsewhere');
    const flawed = container.querySelector<HTMLElement>('[data-flawed]');
    if (flawed) fireEvent.click(flawed);
    expect(container.querySelector('[data-finding="cited-differently"]')?.textContent).toContain('[5]');
  });

  it.each([
    ['no-such-source', 'cites [12], which is not listed'],
    ['cited-differently', 'cited [5] elsewhere'],
    ['later-than-source', 'dated after its source [3]'],
  ])('says of a claim, for the ear and in its preview, that it has the flaw %s', (kind, words) => {
    const { container } = show({ audit: everyFlaw.filter((flaw) => flaw.kind === kind) });
    expect(container.querySelector('[data-part="timeline"]')?.textContent).toContain(words);
    const chip = container.querySelector<HTMLElement>('[data-flawed]');
    expect(chip).toBeTruthy();
    if (chip) fireEvent.click(chip);
    expect(container.querySelector(`[data-finding="${kind}"]`)?.textContent).toContain(words);
  });

  it('says of a claim that it cites nothing, also before anything was compared', () => {
    const lookup = { ...byAddress, story: withUncited };
    const { container } = render(
      <Panel view="story" lookup={lookup} actions={recordedActions()} now={now} />,
    );
    expect(container.querySelector('[data-part="summary"]')?.textContent).toContain('no source');
  });

  it('shows what a headline said before its publisher changed it, and until when', () => {
    const { container } = show({ headlines: parisComparison.headlines });
    fireEvent.click(screen.getByRole('button', { name: 'Compare headlines' }));
    const part = container.querySelector('[data-part="headline-comparison"]');
    expect(part?.textContent).toContain('1 changed');
    expect(part?.textContent).toMatch(/until .*Jan.*Russia rejects coalition of the willing/);
    expect([...(part?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toContain('rejects');
  });

  it('tells how many independent publishers stand behind a claim, in the preview of its citations', () => {
    const { container } = show();
    const chip = container.querySelector<HTMLElement>('[data-part="summary"] [data-stop="citation"]');
    if (chip) fireEvent.click(chip);
    expect(screen.getByRole('group', { name: /^Source/ }).textContent).toContain('2 independent publishers');
  });

  it('says that the site can see marks before it puts them there', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: /Only here/ }));
    expect(screen.getByText('A pilot had warned.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /the site can see it/ }));
    expect(actions.markPage).toHaveBeenCalledOnce();
  });

  it('takes marks away again', () => {
    const { actions } = show({}, { confirmed: 3, alone: 2 });
    fireEvent.click(screen.getByRole('button', { name: /Only here/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Take the marks away' }));
    expect(actions.unmarkPage).toHaveBeenCalledOnce();
  });
});
