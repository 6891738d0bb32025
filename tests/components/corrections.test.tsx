import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { OtherStories, StoryLookup, StoryMerge } from '@/utils/model/story-lookup';
import { byAddress, byContent, now } from '../fixtures/lookups';
import { recordedActions } from './panel-actions';

const refused = {
  key: { feed: 'device:', id: '7' },
  headline: 'Tram contract brings down mayor',
  language: 'en',
};
const next = { key: { feed: 'device:', id: '8' }, headline: 'اتفاق باريس على ضمانات', language: 'ar' };
const others: OtherStories = { refused: [refused], next: [next] };

function show(lookup: StoryLookup) {
  const actions = recordedActions();
  render(<Panel view="story" lookup={lookup} actions={actions} now={now} timeZone="UTC" />);
  return actions;
}

const noStory: StoryLookup = { status: 'no-story', article: byAddress.article, others };
const states: readonly (readonly [string, StoryLookup])[] = [
  ['beside another story', { ...byContent, others }],
  ['where there is no other story', noStory],
  ['where there is no network', { ...noStory, status: 'offline' }],
];

describe('after "not this story"', () => {
  it.each(states)('%s, the story that was sent away can be had back', (_, lookup) => {
    const { allowStory } = show(lookup);
    expect(screen.getByText('Tram contract brings down mayor')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Undo: .*Tram contract/ }));
    expect(allowStory.mock.calls).toEqual([[refused.key]]);
  });

  it.each(states)('%s, the next best stories are offered, in their own direction', (_, lookup) => {
    const { openStory } = show(lookup);
    const headline = screen.getByText(next.headline);
    expect([headline.dir, headline.lang]).toEqual(['auto', 'ar']);
    fireEvent.click(headline);
    expect(openStory.mock.calls).toEqual([[next.key]]);
  });

  it('nothing is said of other stories where none comes to mind', () => {
    show({ ...byContent, others: { refused: [refused], next: [] } });
    expect(screen.queryByText('It may belong to one of these:')).toBeNull();
  });

  it('a story that nobody has refused has no such note', () => {
    show(byContent);
    expect(screen.queryByText('By your word, not shown beside this article:')).toBeNull();
  });
});

describe('a story that two were merged into', () => {
  const merge: StoryMerge = {
    from: 42,
    at: new Date(now - 2 * 3_600_000).toISOString(),
    headlines: ['Ferry runs aground', 'Captain of ferry questioned'],
  };

  it('says which and when, and parts them again', () => {
    const { undoMerge } = show({ ...byContent, merged: [merge] });
    const item = screen.getByText('2 hours ago').closest('li') as HTMLElement;
    expect(item.textContent).toBe(
      '“⁨Ferry runs aground⁩” and “⁨Captain of ferry questioned⁩” were found to be one story 2 hours agoUndo',
    );
    fireEvent.click(within(item).getByRole('button', { name: /^Undo: make .*Captain/ }));
    expect(undoMerge.mock.calls).toEqual([[byContent.key, 42]]);
  });

  it('has no such line where nothing was merged', () => {
    show(byContent);
    expect(screen.queryByText(/were found to be one story/)).toBeNull();
  });
});
