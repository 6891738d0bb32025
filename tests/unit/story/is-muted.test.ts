import { describe, expect, it } from 'vitest';
import { isMuted } from '@/utils/engine/story/is-muted';

const muted = (
  headline: string,
  words: readonly string[],
  publishers: readonly string[] = [],
  hidden: readonly string[] = [],
) => isMuted({ headline, publishers }, { mutedWords: words, hiddenPublishers: hidden });

describe('isMuted', () => {
  it.each([
    ['Late goal in football final', 'Football'],
    ['FOOTBALL: late goal', 'football'],
    ['The king’s speech', "king's speech"],
    ['Fußball am Abend', 'fußball'],
    ['東京で地震', '地震'],
    ['Ein Sieg für C++', 'c++'],
  ])('%s, by %s', (headline, word) => {
    expect(muted(headline, [word])).toBe(true);
  });
  it.each([
    ['Footballers vote', 'football'],
    ['The art of war', 'ar'],
    ['Anything', ''],
    ['Anything', '  '],
  ])('not %s, by "%s"', (headline, word) => {
    expect(muted(headline, [word])).toBe(false);
  });
  it('by publisher only where nobody else tells it', () => {
    expect(muted('A', [], ['The Paper'], ['the paper'])).toBe(true);
    expect(muted('A', [], ['The Paper', 'Wire'], ['the paper'])).toBe(false);
    expect(muted('A', [], [], ['the paper'])).toBe(false);
  });
});
