import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClockProvider } from '@/components/shared/clock';
import { hoverDelay } from '@/components/story/preview-state';
import { StoryView } from '@/components/story/StoryView';
import type { StoryViewProps } from '@/components/story/story-view-props';
import { arabic, big, byAddress, byContent, now } from '../fixtures/lookups';
import { parisStory } from '../fixtures/stories';
import { recordedActions } from './panel-actions';

type Matched = typeof byAddress;

function show(matched: Matched, props: Partial<StoryViewProps> = {}) {
  const { key, story, pinned, checked } = matched;
  const actions = recordedActions();
  render(
    <ClockProvider value={{ now, timeZone: 'UTC', locale: 'en-GB' }}>
      <StoryView
        storyKey={key}
        story={story}
        pinned={pinned}
        checked={checked}
        reading={matched}
        actions={actions}
        {...props}
      />
    </ClockProvider>,
  );
  return actions;
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const chip = (name: RegExp) => screen.getAllByRole('button', { name })[0] as HTMLElement;

describe('the header', () => {
  it('says that the article is a source by its address', () => {
    show(byAddress);
    expect(screen.getByText('Same address')).toBeTruthy();
  });

  it('says how sure a match by content is, and which words it rests on', () => {
    show(byContent);
    expect(screen.getByText('Same event')).toBeTruthy();
    expect(screen.getByText('very likely, 92 %')).toBeTruthy();
    expect(screen.getByText('Shared words:', { exact: false }).textContent).toBe(
      'Shared words: Zelensky, guarantees, coalition, Paris, ratified',
    );
  });

  it('never tells an estimate as a certainty', () => {
    show({ ...byContent, match: { by: 'content', score: 1, terms: [] } });
    expect(screen.getByText('almost certain, 99 %')).toBeTruthy();
    expect(screen.queryByText('Shared words:', { exact: false })).toBeNull();
  });

  it('names whom a story is from that others made, and under which licence', () => {
    const attribution = { text: 'Kagi News', url: 'https://news.kagi.com/', licence: 'CC BY-NC 4.0' };
    show({ ...byAddress, story: { ...parisStory, attribution } });
    expect(screen.getByRole('link', { name: 'Kagi News' }).getAttribute('href')).toBe(
      'https://news.kagi.com/',
    );
    expect(screen.getByRole('contentinfo').textContent).toContain('Kagi News · CC BY-NC 4.0');
  });

  it('tells freshness in words and the moment on hover', () => {
    show(byAddress);
    const updated = screen.getByText('1 hour ago');
    expect(updated.getAttribute('datetime')).toBe(parisStory.updated);
    expect(updated.title).toMatch(/^Thursday,? 8 January 2026 at 14:05 UTC$/);
    expect(updated.parentElement?.textContent).toBe('Updated 1 hour ago · 5 articles from 5 publishers');
    expect(screen.getByText('12 minutes ago').parentElement?.textContent).toBe('Feed checked 12 minutes ago');
  });

  it('puts the story into the library', () => {
    const { collect } = show(byAddress);
    fireEvent.click(screen.getByRole('button', { name: 'Add to library' }));
    expect(collect.mock.calls).toEqual([[byAddress.key]]);
  });

  it('pins and unpins', () => {
    const { pin } = show(byAddress);
    fireEvent.click(screen.getByRole('button', { name: 'Pin' }));
    expect(pin.mock.calls).toEqual([[byAddress.key]]);
  });

  it('unpins a pinned story', () => {
    const { unpin } = show(byContent);
    fireEvent.click(screen.getByRole('button', { name: 'Unpin' }));
    expect(unpin.mock.calls).toEqual([[byContent.key]]);
  });

  it('asks before it parts article and story, and Escape is a no', async () => {
    const { notThisStory } = show(byAddress);
    fireEvent.click(screen.getByRole('button', { name: 'Not this story?' }));
    expect(document.activeElement?.textContent).toBe('Keep it');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Not this story?'));
    expect(notThisStory).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Not this story?' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not this story' }));
    expect(notThisStory.mock.calls).toEqual([[byAddress.key]]);
  });
});

describe('a citation', () => {
  afterEach(() => vi.useRealTimers());

  it('has its source’s name, and shows one chip for two sentences of one source', () => {
    show(byAddress);
    const names = part('Summary')
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));
    expect(names.slice(0, 3)).toEqual([
      'Source 1, ⁨The Courier⁩, 7 January',
      'Source 5, ⁨The Harbour Post⁩, 6 January',
      'Source 4, ⁨Die Hafenpost⁩, 7 January',
    ]);
    expect(names.filter((name) => name?.startsWith('Source 3'))).toHaveLength(3);
  });

  it('pressed, shows the source and the very sentence, and a second press closes it', () => {
    show(byAddress);
    fireEvent.click(chip(/^Source 4/));
    const preview = within(screen.getByRole('group', { name: 'Source 4, ⁨Die Hafenpost⁩, 7 January' }));
    expect(preview.getByText(/military hubs across Ukraine/).tagName).toBe('BLOCKQUOTE');
    expect(preview.getByText(/Pariser Erklärung/).lang).toBe('de');
    expect(preview.getByText('7 Jan')).toBeTruthy();
    expect(chip(/^Source 4/).getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(chip(/^Source 4/));
    expect(screen.queryByRole('group', { name: /^Source 4/ })).toBeNull();
  });

  it('opens its source at the sentence', () => {
    const { openSource } = show(byAddress);
    fireEvent.click(chip(/^Source 4/));
    const link = screen.getByRole('link', { name: 'Open at this sentence' });
    expect(link.getAttribute('href')).toBe(
      `${parisStory.sources[3]?.url}#:~:text=Britain%20and%20France%20would%20set,a%20ceasefire%2C%20the%20declaration%20says.`,
    );
    fireEvent.click(link);
    expect(openSource.mock.calls).toEqual([
      [
        parisStory.sources[3]?.url,
        {
          quote:
            'Britain and France would set up military hubs across Ukraine after a ceasefire, the declaration says.',
        },
      ],
    ]);
  });

  it('without a sentence says so, and opens the article', () => {
    const { openSource } = show(byAddress);
    fireEvent.click(chip(/^Source 1/));
    expect(screen.getByText('The feed gives no sentence for this citation.')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Open the article' }));
    expect(openSource.mock.calls).toEqual([[parisStory.sources[0]?.url, undefined]]);
  });

  it('shows its preview on focus, and Escape takes it away', () => {
    show(byAddress);
    act(() => chip(/^Source 5/).focus());
    expect(screen.getByRole('group', { name: /^Source 5/ })).toBeTruthy();
    fireEvent.keyDown(chip(/^Source 5/), { key: 'Escape' });
    expect(screen.queryByRole('group', { name: /^Source 5/ })).toBeNull();
    expect(document.activeElement).toBe(chip(/^Source 5/));
  });

  it('opens for a pointer that rests, not for one that passes', () => {
    vi.useFakeTimers();
    show(byAddress);
    fireEvent.pointerEnter(chip(/^Source 5/), { pointerType: 'mouse' });
    fireEvent.pointerLeave(chip(/^Source 5/));
    act(() => {
      vi.advanceTimersByTime(hoverDelay * 2);
    });
    expect(screen.queryByRole('group', { name: /^Source 5/ })).toBeNull();
    fireEvent.pointerEnter(chip(/^Source 5/), { pointerType: 'mouse' });
    act(() => {
      vi.advanceTimersByTime(hoverDelay);
    });
    expect(screen.getByRole('group', { name: /^Source 5/ })).toBeTruthy();
  });

  it('that is pinned is not replaced by one in passing', () => {
    show(byAddress);
    fireEvent.click(chip(/^Source 4/));
    act(() => chip(/^Source 5/).focus());
    expect(screen.getByRole('group', { name: /^Source 4/ })).toBeTruthy();
    expect(screen.queryByRole('group', { name: /^Source 5/ })).toBeNull();
  });
});

describe('the sources', () => {
  it('are numbered, with publisher, date, other language and paywall', () => {
    show(byAddress);
    const items = part('Sources')
      .getAllByRole('listitem')
      .filter((item) => item.hasAttribute('value'));
    expect(items.map((item) => item.textContent)).toEqual([
      '1Zelensky: deal is nine tenths done, the last tenth decides everythingThe Courier7 Janyou are here',
      '2Kyiv waits for a clear answer on guarantees, president saysThe Dnipro Review7 Jan\u00a0paywall',
      '3Russia: coalition of the willing is an “axis of war”The Evening Ledger8 Jan',
      '4Pariser Erklärung: Was über die Truppe bekannt ist – und was nichtDie Hafenpost7 JanGerman',
      '5Allies hail “major progress” on security package in ParisThe Harbour Post6 Jan',
    ]);
  });

  it('open in a tab', () => {
    const { openSource } = show(byAddress);
    fireEvent.click(part('Sources').getByRole('link', { name: /^Russia: coalition/ }));
    expect(openSource.mock.calls).toEqual([[parisStory.sources[2]?.url]]);
  });

  it('of a big story are folded, the reader’s own article is not', () => {
    show(big);
    const links = () => part('Sources').getAllByRole('link');
    expect(links()).toHaveLength(13);
    expect(links().at(-1)?.getAttribute('aria-current')).toBe('page');
    fireEvent.click(screen.getByRole('button', { name: 'Show all 60 sources' }));
    expect(links()).toHaveLength(60);
  });
});

describe('the timeline', () => {
  it('goes by date, keeps a month a month, and marks the open article’s day', () => {
    show(byAddress);
    const dates = part('Timeline').getAllByRole('heading', { level: 3 });
    expect(dates.map((date) => date.textContent)).toEqual([
      'December 2025',
      '6 January 2026',
      '7 January 2026the article you are reading',
      '8 January 2026',
    ]);
    expect(dates[1]?.parentElement?.querySelectorAll('p')).toHaveLength(2);
  });

  it('has a chart of articles per day above it, told in words too', () => {
    show(byAddress);
    const chart = part('Timeline').getByRole('img', {
      name: 'Articles per day: 6 Jan: 1, 7 Jan: 3, 8 Jan: 1',
    });
    expect(chart.querySelectorAll('[data-here]')).toHaveLength(1);
  });

  it('marks no day for an article that is no source', () => {
    show(byContent);
    expect(part('Timeline').queryByText('the article you are reading')).toBeNull();
  });

  it('is left out where there is none', () => {
    show({ ...byAddress, story: { ...parisStory, timeline: [] } });
    expect(screen.queryByRole('region', { name: 'Timeline' })).toBeNull();
  });
});

describe('a story in Arabic', () => {
  it('has its language and its own direction, and names the language of a source in another', () => {
    show(arabic);
    const headline = screen.getByRole('heading', { level: 1 });
    expect([headline.lang, headline.dir]).toEqual(['ar', 'auto']);
    expect(part('Sources').getByText('English')).toBeTruthy();
    expect(part('Sources').getByText('صحيفة الشمال').tagName).toBe('BDI');
  });
});
