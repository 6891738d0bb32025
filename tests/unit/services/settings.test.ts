import { beforeEach, describe, expect, it } from 'vitest';
import { parseRuleAddition, parseRuleRemoval } from '@/utils/model/requests';
import { addRule, changeSettings, removeRule, setSite } from '@/utils/services/settings';
import { getSettings } from '@/utils/storage/settings';
import { emptyWorld, openTab, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
  await changeSettings(world, { sitesOff: ['one.example', 'two.example', 'three.example'] });
});

describe('putting a rule onto its list', () => {
  it('undoes neither another one nor a removal at the same moment, and is there once', async () => {
    await changeSettings(world, { mutedWords: ['lottery'] });
    await Promise.all([
      addRule(world, { list: 'mutedWords', added: 'gossip' }),
      removeRule(world, { list: 'mutedWords', gone: 'lottery' }),
      addRule(world, { list: 'mutedWords', added: 'football' }),
      addRule(world, { list: 'mutedWords', added: 'gossip' }),
    ]);
    expect((await getSettings()).mutedWords).toEqual(['gossip', 'football']);
  });

  it.each([
    [{ list: 'sitesOff', added: 'one.example' }, '$.list'],
    [{ list: 'mutedWords', added: ' ' }, '$.added'],
    [{ list: 'hiddenPublishers', added: 'x'.repeat(10_000) }, '$.added'],
  ])('refuses %j', (data, path) => {
    expect(parseRuleAddition(data)).toMatchObject({ ok: false, issues: [{ path }] });
  });
});

describe('taking a rule off its list', () => {
  it('undoes neither another removal nor a rule that is set at the same moment', async () => {
    openTab(world, 'https://four.example/');
    await Promise.all([
      removeRule(world, { list: 'sitesOff', gone: 'one.example' }),
      setSite(world, 'site-off', 7),
      removeRule(world, { list: 'sitesOff', gone: 'three.example' }),
    ]);
    expect((await getSettings()).sitesOff).toEqual(['two.example', 'four.example']);
  });

  it('that is gone already changes nothing', async () => {
    const before = await getSettings();
    expect(await removeRule(world, { list: 'pagesOff', gone: 'https://a.example/' })).toEqual(before);
  });

  it.each([
    [{ list: 'enabled', gone: 'one.example' }, '$.list'],
    [{ list: 'sitesOff' }, '$.gone'],
  ])('refuses %j', (data, path) => {
    expect(parseRuleRemoval(data)).toMatchObject({ ok: false, issues: [{ path }] });
  });
});
