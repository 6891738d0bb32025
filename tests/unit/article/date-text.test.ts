import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateText } from '@/utils/engine/article/date-text';
import { dateInPath } from '@/utils/engine/article/path-date';

describe('parseDateText', () => {
  it.each([
    ['2016-01-20T10:00:00Z', '', '2016-01-20T10:00:00.000Z'],
    ['2016-01-20 10:00:00 +0100', '', '2016-01-20T09:00:00.000Z'],
    ['2016-01-20T10:00:00', '', '2016-01-20'],
    ['2016/1/20', '', '2016-01-20'],
    ['20160120', '', '2016-01-20'],
    ['20160120T101010Z', '', '2016-01-20T10:10:10.000Z'],
    ['1467849600', '', '2016-07-07T00:00:00.000Z'],
    ['1467849600000', '', '2016-07-07T00:00:00.000Z'],
    ['Wed, 23 Mar 2015 10:00:00 GMT', '', '2015-03-23T10:00:00.000Z'],
    ['Tue May 24 2016 10:00:00 GMT+0200 (CEST)', '', '2016-05-24T08:00:00.000Z'],
    ['Published Sept. 3, 2019 at noon', 'en', '2019-09-03'],
    ['March 23rd, 2015', 'en', '2015-03-23'],
    ['23. März 2015', 'de', '2015-03-23'],
    ['le 1er août 2020', 'fr', '2020-08-01'],
    ['23 de marzo de 2015', 'es', '2015-03-23'],
    ['Опубликовано 5 июня 2019', 'ru', '2019-06-05'],
    ['5 czerwca 2019', 'pl', '2019-06-05'],
    ['Πέμπτη 5 Ιουνίου 2014', 'el', '2014-06-05'],
    ['2015. március 23.', 'hu', '2015-03-23'],
    ['2014 m. kovo 23 d.', 'lt', '2014-03-23'],
    ['ngày 23 tháng 3 năm 2015', 'vi', '2015-03-23'],
    ['5 มกราคม 2562', 'th', '2019-01-05'],
    ['٢٣ مارس ٢٠١٥', 'ar', '2015-03-23'],
    ['28 آب/اغسطس 2013', 'ar', '2013-08-28'],
    ['2015年3月23日', 'ja', '2015-03-23'],
    ['2015년 3월 23일', 'ko', '2015-03-23'],
    ['23.03.2015', 'de', '2015-03-23'],
    ['3/4/2015', 'en-US', '2015-03-04'],
    ['3/4/2015', 'fr', '2015-04-03'],
    ['23/12/2015', 'en-US', '2015-12-23'],
  ])('reads %s (%s)', (text, language, date) => expect(parseDateText(text, language)).toBe(date));

  it.each([
    '0001-01-01T00:00:00Z',
    '9999-12-31',
    '2019-02-30',
    '1970-01-01',
    '0',
    'yesterday',
    'Tuesday',
    'May',
    '',
    '555-1234',
  ])('takes no date from %s', (text) => expect(parseDateText(text, 'en')).toBeUndefined());

  it('gives a day or a moment that the calendar has, or nothing, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d/.:TZ +-]{0,30}$/)),
        fc.constantFrom('', 'en', 'de', 'x-y'),
        (text, language) => {
          const date = parseDateText(text, language);
          if (date !== undefined) expect(date).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?$/);
        },
      ),
    );
  });
});

describe('dateInPath', () => {
  it.each([
    ['/2013/8/3/story', '2013-08-03'],
    ['/a/20161013/003627.htm', '2016-10-13'],
    ['/2016-07/19/content_2.htm', '2016-07-19'],
    ['/story-20160429-story.html', '2016-04-29'],
    ['/2089096-una-solucion', undefined],
    ['/article/1234567', undefined],
    ['/2016/story', undefined],
    ['/', undefined],
  ])('finds in %s %s', (path, date) => expect(dateInPath(path)).toBe(date));
});
