import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { FeedsView, type FeedsViewProps } from '@/components/feeds/FeedsView';
import { ClockProvider } from '@/components/shared/clock';
import { now } from '../fixtures/lookups';
import { failingFeeds, feeds } from '../fixtures/subscribed-feeds';
import { recordedActions } from './panel-actions';

function show(props: Partial<FeedsViewProps> = {}) {
  const actions = recordedActions();
  const element = (more: Partial<FeedsViewProps>) => (
    <ClockProvider value={{ now, timeZone: 'UTC', locale: 'en-GB' }}>
      <FeedsView
        feeds={feeds}
        refreshing={[]}
        subscription={{ busy: false }}
        actions={actions}
        {...props}
        {...more}
      />
    </ClockProvider>
  );
  const view = render(element({}));
  return { actions, again: (more: Partial<FeedsViewProps>) => view.rerender(element(more)) };
}

const address = () => screen.getByLabelText<HTMLInputElement>('Address of a feed or a site');
const form = () => address().closest('form') as HTMLFormElement;
const submit = (typed: string) => {
  fireEvent.input(address(), { target: { value: typed } });
  fireEvent.submit(form());
};
const item = (title: string) => within(screen.getByText(title).closest('li') as HTMLElement);

describe('two feeds of one title', () => {
  it('are told apart by address in what acts on them', () => {
    const [first] = feeds;
    if (!first) throw new Error('no feed');
    const twin = { ...first, url: 'https://digest.example/europe.json' };
    show({ feeds: [first, twin, { ...first, url: 'https://other.example/', title: 'Other' }] });
    for (const name of [
      'Check now: ⁨World Digest⁩ (⁨https://digest.example/world.json⁩)',
      'Check now: ⁨World Digest⁩ (⁨https://digest.example/europe.json⁩)',
      'Unsubscribe: ⁨World Digest⁩ (⁨https://digest.example/europe.json⁩)',
      'Check now: ⁨Other⁩',
    ]) {
      expect(screen.getByRole('button', { name })).toBeTruthy();
    }
  });

  it('are nothing that two feeds without a title have to be: those go by address anyway', () => {
    const [, untitled] = feeds;
    if (!untitled) throw new Error('no feed');
    show({ feeds: [untitled, { ...untitled, url: 'https://newer.example/s.json' }] });
    expect(screen.getByRole('button', { name: 'Check now: ⁨https://newer.example/s.json⁩' })).toBeTruthy();
  });
});

describe('subscribing', () => {
  it.each([
    ['https://a.example/stories.json', 'https://a.example/stories.json'],
    ['  a.example/stories.json ', 'https://a.example/stories.json'],
    ['http://localhost:8080/s', 'http://localhost:8080/s'],
    ['feed:https://a.example/rss', 'https://a.example/rss'],
    ['feed://a.example/rss', 'https://a.example/rss'],
  ])('takes %j for %s', (typed, url) => {
    const { actions } = show();
    submit(typed);
    expect(actions.subscribe.mock.calls).toEqual([[url]]);
  });

  it.each([
    'news',
    'javascript:alert(1)',
    'ftp://a.example/',
    'https://u:p@a.example/',
    'two words.example',
    'https://',
  ])('refuses %j beside the field, and asks nobody', (typed) => {
    const { actions } = show();
    submit(typed);
    expect(screen.getByRole('alert').textContent).toContain('This is not a web address');
    expect(address().getAttribute('aria-invalid')).toBe('true');
    expect(actions.subscribe).not.toHaveBeenCalled();
  });

  it('asks for an address where there is none, and tells of a feed that is there already', () => {
    const { actions } = show();
    submit(' ');
    expect(screen.getByRole('alert').textContent).toBe('Enter the address of a feed.');
    submit('digest.example/world.json');
    expect(screen.getByRole('alert').textContent).toBe('You follow this feed already.');
    expect(actions.subscribe).not.toHaveBeenCalled();
  });

  it('takes nothing more while it is busy, and empties the field when that ends well', () => {
    const { actions, again } = show();
    submit('a.example/stories.json');
    again({ subscription: { busy: true } });
    fireEvent.submit(form());
    expect(actions.subscribe).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Adding…' })).toBeTruthy();
    again({ subscription: { busy: false } });
    expect(address().value).toBe('');
  });

  it('keeps what was typed when nobody could even be asked', () => {
    const { again } = show();
    submit('a.example/stories.json');
    again({ subscription: { busy: true } });
    again({ subscription: { busy: false, failed: true } });
    expect(address().value).toBe('a.example/stories.json');
  });

  it('keeps the address when it went wrong, and forgets the error when it is edited', () => {
    const { again } = show();
    submit('a.example/');
    again({ subscription: { busy: true } });
    again({ subscription: { busy: false, error: { code: 'not-a-feed' } } });
    expect(address().value).toBe('a.example/');
    expect(screen.getByRole('alert').textContent).toContain('not a feed');
    fireEvent.input(address(), { target: { value: 'a.example/x' } });
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});

describe('a feed', () => {
  it('tells how fresh it is and when it is asked next', () => {
    show();
    expect(item('World Digest').getByText(/42 stories/).textContent).toBe(
      '42 stories · Checked 12 minutes ago · next check in 48 minutes',
    );
    expect(item('new.example').getByText(/0 stories/).textContent).toBe(
      '0 stories · Not checked yet · next check due now',
    );
  });

  it('that fails tells what is wrong, since when, and what to do', () => {
    show();
    const gone = item('Gone Gazette');
    expect(gone.getByText(/nothing at this address any more \(error 410\)/)).toBeTruthy();
    expect(gone.getByText(/Failed 5 times in a row/).textContent).toBe(
      'Failed 5 times in a row. Last good answer 6 days ago.',
    );
    expect(gone.getByText(/42 stories/).textContent).toContain('next try in 10 hours');
  });

  it('has words of its own for every kind of failure', () => {
    show({ feeds: failingFeeds });
    const words = screen
      .getAllByText(/Failed once/)
      .map((history) => history.parentElement?.firstChild?.textContent);
    expect(words).toHaveLength(failingFeeds.length);
    expect(new Set(words).size).toBe(failingFeeds.length);
    expect(words.every((text) => (text?.length ?? 0) > 40)).toBe(true);
  });

  it.each([
    [403, 'refuses access'],
    [404, 'nothing at this address'],
    [429, 'asks for a pause'],
    [500, 'has a fault'],
    [418, 'answered with error 418'],
  ])('tells status %i apart', (status, words) => {
    const [feed] = failingFeeds;
    if (!feed) throw new Error('no fixture');
    show({ feeds: [{ ...feed, error: { code: 'http', status, at: feed.added } }] });
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  });

  it('lists what was left out of it, once asked', () => {
    show();
    const problems = item('أخبار الشمال').getByText('2 parts left out').closest('details');
    expect(problems?.open).toBe(false);
    expect([...(problems?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
      'Rain in the north$.items[3]._story.timeline[0].date is not YYYY, YYYY-MM or YYYY-MM-DD',
      '$.items[9] a sentence must cite a source',
    ]);
  });

  it('is checked on request, once at a time', () => {
    const { actions, again } = show();
    fireEvent.click(item('World Digest').getByRole('button', { name: /^Check now/ }));
    again({ refreshing: ['https://digest.example/world.json'] });
    fireEvent.click(item('World Digest').getByRole('button', { name: 'Checking…' }));
    expect(actions.refreshFeed.mock.calls).toEqual([['https://digest.example/world.json']]);
  });

  it('is given up only after a second question', () => {
    const { actions } = show();
    fireEvent.click(item('World Digest').getByRole('button', { name: /^Unsubscribe/ }));
    expect(actions.unsubscribe).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Keep feed');
    fireEvent.click(item('World Digest').getByRole('button', { name: 'Unsubscribe' }));
    expect(actions.unsubscribe.mock.calls).toEqual([['https://digest.example/world.json']]);
  });
});

describe('without feeds', () => {
  it('says so', () => {
    show({ feeds: [] });
    expect(screen.getByText('No feeds yet')).toBeTruthy();
  });

  it('says that they are on their way while they are', () => {
    show({ feeds: undefined });
    expect(screen.getByText('Fetching your feeds…')).toBeTruthy();
    expect(screen.queryByText('No feeds yet')).toBeNull();
  });
});
