import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { guessCountry } from '@/components/welcome/guess-country';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import type { WelcomePageProps } from '@/components/welcome/welcome-props';

const feed = (title: string, country: string, topic: string) => ({
  url: `https://${title.toLowerCase()}.example/rss`,
  title,
  country,
  topic,
});
const catalogue = [
  feed('Courier', 'GB', 'general'),
  feed('Wire', 'GB', 'world'),
  feed('Bote', 'DE', 'general'),
];

function show(props: Partial<WelcomePageProps> = {}) {
  const actions = {
    requestAccess: vi.fn(),
    follow: vi.fn<WelcomePageProps['follow']>(),
    showExample: vi.fn(),
    dismissFailure: vi.fn(),
  };
  render(<WelcomePage catalogue={catalogue} country="GB" hasAccess={false} {...actions} {...props} />);
  return actions;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const title = () => screen.getByRole('heading', { level: 1 });

describe('the first run', () => {
  it('goes through three steps, each of which begins at its title', () => {
    show();
    expect(screen.getByText('Step 1 of 3')).toBeTruthy();
    press('Next');
    expect(title().textContent).toBe('Nothing you read leaves this machine');
    expect(document.activeElement).toBe(title());
    press('Next');
    expect(title().textContent).toBe('Where stories come from');
  });

  it('can be left at once, with the example to look at', () => {
    const { showExample, follow } = show();
    press('Skip the introduction');
    press('See an example story');
    expect(showExample).toHaveBeenCalledOnce();
    expect(follow).not.toHaveBeenCalled();
  });

  it('asks for access to sites only where the browser has not given it', () => {
    const { requestAccess } = show({ start: 'privacy' });
    press('Allow on all sites');
    expect(requestAccess).toHaveBeenCalledOnce();
  });

  it('says that access is there', () => {
    show({ start: 'privacy', hasAccess: true });
    expect(screen.queryByRole('button', { name: 'Allow on all sites' })).toBeNull();
    expect(screen.getByText(/lets Sidelight read articles/)).toBeTruthy();
  });

  it('follows what was chosen, in several countries, and nothing else', () => {
    const { follow } = show({ start: 'feeds' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Wire' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Country:' }), { target: { value: 'DE' } });
    expect(screen.queryByRole('checkbox', { name: 'Courier' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Bote' }));
    press('Follow 2 feeds');
    expect(follow.mock.calls).toEqual([
      [
        [
          { url: 'https://wire.example/rss', title: 'Wire' },
          { url: 'https://bote.example/rss', title: 'Bote' },
        ],
      ],
    ]);
    expect(screen.getByText('You follow 2 feeds. Their first stories come in now.')).toBeTruthy();
  });

  it('begins with a country of the catalogue, whatever the browser speaks', () => {
    show({ start: 'feeds', country: 'AQ' });
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('GB');
  });
});

describe('the country of a language', () => {
  it.each([
    ['de-AT', 'AT'],
    ['ja', 'JP'],
    ['zh-Hans-CN', 'CN'],
    ['not a language', undefined],
  ])('of %s is %s', (language, country) => {
    expect(guessCountry(language)).toBe(country);
  });
});
