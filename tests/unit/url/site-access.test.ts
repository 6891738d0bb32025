import { describe, expect, it } from 'vitest';
import { siteAccess } from '@/utils/engine/url/site-access';
import { defaultSettings, type Settings } from '@/utils/model/settings';

const page = { url: 'https://www.news.paper.test/a?utm_source=x', incognito: false };
const set = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });

describe('siteAccess', () => {
  it('allows a page that nothing forbids', () => {
    expect(siteAccess(defaultSettings, page)).toBe('allowed');
  });

  it('is paused everywhere when switched off, private windows included', () => {
    expect(siteAccess(set({ enabled: false }), { ...page, incognito: true })).toBe('paused');
  });

  it('stays out of private windows unless asked in', () => {
    const settings = set({ sitesOff: ['paper.test'] });
    expect(siteAccess(settings, { ...page, incognito: true })).toBe('private');
    expect(siteAccess(set({ privateWindows: true }), { ...page, incognito: true })).toBe('allowed');
  });

  it('knows a page that is off under any of its addresses', () => {
    const settings = set({ pagesOff: ['http://news.paper.test/a/'], sitesOff: ['paper.test'] });
    expect(siteAccess(settings, page)).toEqual({ off: 'page', host: 'news.paper.test' });
  });

  it('holds a rule for a host and everything below it, and names the host of the rule', () => {
    expect(siteAccess(set({ sitesOff: ['www.paper.test'] }), page)).toEqual({
      off: 'site',
      host: 'paper.test',
    });
  });

  it('does not take a host for another that ends in the same letters', () => {
    expect(siteAccess(set({ sitesOff: ['per.test', 'a.news.paper.test'] }), page)).toBe('allowed');
  });

  it('waits to be asked in ask-first mode', () => {
    expect(siteAccess(set({ askFirst: true }), page)).toEqual({ off: 'unasked', host: 'news.paper.test' });
    expect(siteAccess(set({ askFirst: true, sitesOn: ['paper.test'] }), page)).toBe('allowed');
  });

  it('lets off win over on', () => {
    const settings = set({ askFirst: true, sitesOn: ['news.paper.test'], sitesOff: ['paper.test'] });
    expect(siteAccess(settings, page)).toEqual({ off: 'site', host: 'paper.test' });
  });
});
