import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { FeedsView } from '@/components/feeds/FeedsView';
import type { FeedActions, FeedsPart } from '@/components/feeds/feeds-part';
import { KeptReadingSection } from '@/components/reading/KeptReadingSection';
import { ClockProvider } from '@/components/shared/clock';
import { feedActions, fullPart, keptReading } from '../fixtures/feeds-part';
import { now } from '../fixtures/lookups';
import { recordedActions } from './panel-actions';

/** Every action that is taken, with what it was given. */
function recorded() {
  const taken: [string, ...unknown[]][] = [];
  const names = Object.keys(feedActions) as (keyof FeedActions)[];
  const entries = names.map((name) => [name, (...given: unknown[]) => void taken.push([name, ...given])]);
  return { taken, actions: Object.fromEntries(entries) as unknown as FeedActions };
}

function show(change: Partial<FeedsPart> = {}) {
  const { taken, actions } = recorded();
  const panelActions = recordedActions();
  render(
    <ClockProvider value={{ now, timeZone: 'UTC', locale: 'en-GB' }}>
      <FeedsView
        feeds={undefined}
        refreshing={[]}
        subscription={{ busy: false }}
        part={{ ...fullPart, actions, ...change }}
        actions={panelActions}
      />
    </ClockProvider>,
  );
  return { taken, panelActions };
}

const item = (title: string) => within(screen.getAllByText(title).at(-1)?.closest('li') as HTMLElement);

describe('the view of feeds', () => {
  it('files feeds in their folders, with what is new of each and of all', () => {
    show();
    const folder = screen.getByText('Calder').closest('details') as HTMLElement;
    expect(
      within(folder)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['Calder Courier', 'Rain or shine']);
    expect(folder.querySelector('summary')?.textContent).toContain('7 new');
    expect(item('The Old Ledger').getByText('3 new')).toBeTruthy();
    expect(item('Rain or shine').getByText('muted')).toBeTruthy();
  });

  it('says why nothing is asked at present, and that a feed has ended', () => {
    show();
    expect(screen.getByText(/browser saves data/)).toBeTruthy();
    expect(item('Gone Gazette').getByText(/has ended for good/)).toBeTruthy();
  });

  it('offers a moved feed to be followed there', () => {
    const { taken } = show();
    fireEvent.click(item('The Old Ledger').getByRole('button', { name: 'Follow it there' }));
    expect(taken).toEqual([['move', 'https://old.example/feed.xml', 'https://ledger.example/feed.xml']]);
  });

  it('takes a feed off at once and offers it back', () => {
    const { taken, panelActions } = show();
    expect(document.activeElement?.textContent).toBe('Undo');
    fireEvent.click(item('The Old Ledger').getByRole('button', { name: /^Unsubscribe/ }));
    expect(panelActions.unsubscribe).toHaveBeenCalledWith('https://old.example/feed.xml');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(taken).toEqual([['resubscribe', 'https://left.example/rss']]);
  });

  it('shows the latest of a feed, what is new of it in words, and opens it', () => {
    const { taken } = show();
    const courier = item('Calder Courier');
    const entry = courier.getByText(/second tram line/).closest('li') as HTMLElement;
    expect(entry.textContent).toContain('New');
    fireEvent.click(within(entry).getByRole('link'));
    fireEvent.click(courier.getByRole('button', { name: 'Mark all as seen' }));
    fireEvent.click(courier.getByRole('button', { name: /^Latest/ }));
    expect(taken.map(([name, first]) => [name, first])).toEqual([
      ['openEntry', 'https://new.example/stories.json'],
      ['markRead', 'https://new.example/stories.json'],
      ['openFeed', null],
    ]);
    expect(courier.getByText('A note without an address').tagName).toBe('SPAN');
  });

  it('edits name, folder, mute and address of a feed', () => {
    const { taken } = show();
    const ledger = item('The Old Ledger');
    fireEvent.click(ledger.getByRole('button', { name: /^Edit/ }));
    fireEvent.input(ledger.getByLabelText('Name'), { target: { value: ' Ledger ' } });
    fireEvent.input(ledger.getByLabelText('Folder'), { target: { value: 'Calder' } });
    fireEvent.click(ledger.getByLabelText(/^Mute it/));
    fireEvent.submit(ledger.getByLabelText('Name').closest('form') as HTMLFormElement);
    expect(taken).toEqual([
      ['edit', { url: 'https://old.example/feed.xml', name: 'Ledger', folder: 'Calder', muted: true }],
    ]);
    expect(ledger.queryByLabelText('Name')).toBeNull();
  });

  it('offers what the page declares, and contacts nobody before a click', () => {
    const { taken, panelActions } = show();
    expect(taken).toEqual([]);
    const offer = item('Harbour Post: stories');
    fireEvent.click(offer.getByRole('button', { name: /^Preview/ }));
    fireEvent.click(offer.getByRole('button', { name: /^Add/ }));
    expect(taken).toEqual([['preview', 'https://harbour.example/stories.json']]);
    expect(panelActions.subscribe).toHaveBeenCalledWith('https://harbour.example/stories.json');
    expect(item('Harbour Post').getByText('Ferry returns to service')).toBeTruthy();
  });

  it('tells how an import goes and why some failed', () => {
    show();
    expect(screen.getByText('Adding feeds, 86 of 120 checked…')).toBeTruthy();
    expect(screen.getByText('2 did not work')).toBeTruthy();
    expect(screen.getByText(/nothing at this address any more/)).toBeTruthy();
    expect(screen.getByText(/into your own network/)).toBeTruthy();
  });

  it('mutes words, and takes back what is muted', () => {
    const { taken } = show();
    const input = screen.getByLabelText('Word to mute');
    fireEvent.input(input, { target: { value: '  golf ' } });
    fireEvent.submit(input.closest('form') as HTMLFormElement);
    fireEvent.click(screen.getByRole('button', { name: 'No longer mute: ⁨football⁩' }));
    fireEvent.click(screen.getByRole('button', { name: 'No longer mute: ⁨Die Hafenpost⁩' }));
    expect(taken).toEqual([
      ['muteWord', 'golf'],
      ['unmuteWord', 'football'],
      ['showPublisher', 'Die Hafenpost'],
    ]);
  });
});

describe('what reading has left', () => {
  it('is deleted by site, by time, one by one, and all of it only when asked twice', () => {
    const choices: unknown[] = [];
    const view = { reading: keptReading, forget: (choice: unknown) => void choices.push(choice) };
    render(<KeptReadingSection {...view} keeps change={() => {}} now={now} />);
    fireEvent.click(screen.getByRole('button', { name: 'Delete all of ⁨courier.example⁩' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete the last hour' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete: ⁨Council votes for a second tram line⁩' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete all' }));
    expect(choices).toEqual([
      { what: 'site', site: 'courier.example' },
      { what: 'since', since: new Date(now - 3_600_000).toISOString() },
      { what: 'article', key: 'a' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete all' }));
    expect(choices.at(-1)).toEqual({ what: 'all' });
  });
});
