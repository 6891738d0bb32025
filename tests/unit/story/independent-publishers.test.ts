import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { independentPublishers, independentVoices } from '@/utils/engine/story/independent-publishers';

const ferry =
  'A ferry with eighty people aboard ran onto rocks off the northern cape before dawn on Tuesday, and all of them were brought ' +
  'ashore by fishing boats within two hours, the coastguard said. Two passengers were treated for cold. The owner of the ship ' +
  'has asked for an inquiry, and the harbour master said that a light on the cape had been out since the storm of last week.';
const other =
  'Residents of the northern cape woke to sirens when a passenger ship struck the reef below the lighthouse. Skippers of nine ' +
  'small trawlers put to sea at once and took off everyone. What caused the accident is not known; investigators arrive today, ' +
  'and they will want to hear why the lighthouse had stayed dark for six nights although the breakage had been reported.';
const from = (host: string, text = '', title = 'Ferry runs aground off northern cape, all saved') => ({
  title,
  text,
  url: `https://${host}/news/1`,
});

describe('independentPublishers', () => {
  it('counts families once', () => {
    const told = [
      from('mirror.co.uk', ferry),
      from('walesonline.co.uk', other, 'Ship strikes reef'),
      from('mirror.co.uk', '', 'x'),
    ];
    expect(independentPublishers(told)).toBe(1);
  });

  it('counts two that wrote by themselves as two', () => {
    expect(
      independentPublishers([from('a.example', ferry), from('b.example', other, 'Ship strikes reef')]),
    ).toBe(2);
  });

  it('folds copies, also where the copy was cut, changed a little and given another headline', () => {
    const copy = `${ferry.replace('eighty', '80').slice(0, -60)}`;
    expect(
      independentPublishers([from('a.example', ferry), from('b.example', copy, 'Luck at the cape')]),
    ).toBe(1);
  });

  it('folds copies of an agency that say so, and the agency itself', () => {
    const told = [
      from('a.example', `PORT AYR (Reuters) - ${ferry}`),
      from('b.example', `PORT AYR (Reuters) - ${other}`, 'Ship strikes reef'),
      from('reuters.com', 'short', 'Ship aground'),
    ];
    expect(independentVoices(told)).toEqual(['reuters', 'reuters', 'reuters']);
  });

  it('gives a text that turns out to be an agency’s to the agency, whoever carried it first', () => {
    const told = [
      from('a.example', ferry),
      from('b.example', `(AP) — ${ferry}`),
      from('apnews.com', other, 'Reef'),
    ];
    expect(independentPublishers(told)).toBe(1);
  });

  it('folds equal headlines where there is no text, unless they are too short to mean anything', () => {
    expect(independentPublishers([from('a.example'), from('b.example')])).toBe(1);
    expect(
      independentPublishers([from('a.example', '', 'Live updates'), from('b.example', '', 'Live updates')]),
    ).toBe(2);
  });

  it('counts articles of unknown origin each for itself', () => {
    expect(independentPublishers([{ title: 'One thing' }, { title: 'Another' }])).toBe(2);
    expect(independentPublishers([])).toBe(0);
  });

  it('does not depend on the order', () => {
    const told = [
      from('a.example', ferry),
      from('b.example', other, 'Ship strikes reef'),
      from('c.example', `(AP) — ${ferry}`),
      from('mirror.co.uk', other, 'Reef'),
      from('walesonline.co.uk', '', 'Cape'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
        expect(independentPublishers(shuffled)).toBe(independentPublishers(told));
      }),
    );
  });
});
