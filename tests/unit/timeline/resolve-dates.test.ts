import { describe, expect, it } from 'vitest';
import { dateText, dayOfMoment } from '@/utils/engine/timeline/dates/calendar';
import { resolveDates } from '@/utils/engine/timeline/dates/resolve-dates';

/** A Wednesday. */
const published = dayOfMoment('2026-01-14T11:00:00Z') ?? 0;

/** What a sentence names, in the shortest form: a day, a month, a year, or first and last day. */
function datesOf(text: string, language = 'en'): string {
  const { mentions } = resolveDates(text, published, language);
  return mentions
    .map(({ precision, from, to }) => {
      if (precision === 'range' || precision === 'week') return `${dateText(from)}/${dateText(to)}`;
      return dateText(from, precision);
    })
    .join(' ');
}

describe('days of the week', () => {
  it.each([
    ['The bridge fell on Friday.', '2026-01-09'],
    ['The bridge fell on Wednesday.', '2026-01-14'],
    ['The bridge fell last Wednesday.', '2026-01-07'],
    ['The court will sit on Friday.', '2026-01-16'],
    ['On Friday, the court is to sit again.', '2026-01-16'],
    ['The vote will be held on Friday.', '2026-01-16'],
    ['She said on Friday that the court will sit.', '2026-01-09'],
    ['The two signed on Friday what would bind their successors.', '2026-01-09'],
    ['The court will sit again, the clerk announced on Friday.', '2026-01-09'],
    ['The court sits again next Monday.', '2026-01-19'],
    ['On Good Friday the shops closed.', ''],
  ])('%s', (text, dates) => expect(datesOf(text)).toBe(dates));
});

describe('dates of the calendar', () => {
  it.each([
    ['It began on 12 January 2025.', '2025-01-12'],
    ['It began on January 12th, 2025.', '2025-01-12'],
    ['It began on Monday, January 5.', '2026-01-05'],
    ['It began on 20 December.', '2025-12-20'],
    ['It lasted from 3 to 5 May 2025.', '2025-05-03/2025-05-05'],
    ['It was logged as 2025-11-30.', '2025-11-30'],
    ['It was logged on 4/20/2010.', '2010-04-20'],
    ['There is no 31 February 2025.', ''],
    ['He may 5 times have marched.', ''],
  ])('%s', (text, dates) => expect(datesOf(text)).toBe(dates));
});

describe('times of less precision', () => {
  it.each([
    ['It was built in 2019.', '2019'],
    ['It was built in March.', '2025-03'],
    ['It was built in March 2019.', '2019-03'],
    ['Work will start in March.', '2026-03'],
    ['Crowds march and may sing.', ''],
    ['It came up last week.', '2026-01-05/2026-01-11'],
    ['It came up two months ago.', '2025-11'],
    ['It came up two days ago.', '2026-01-12'],
    ['It came up three years ago.', '2023'],
    ['They sold 2019 of them.', ''],
  ])('%s', (text, dates) => expect(datesOf(text)).toBe(dates));
});

describe('other languages', () => {
  it.each([
    ['de', 'Am Freitag brach der Damm.', '2026-01-09'],
    ['de', 'Am Freitag wird der Damm geprüft.', '2026-01-16'],
    ['de', 'Vor drei Tagen, am 11. Januar, brach der Damm.', '2026-01-11 2026-01-11'],
    ['de', 'Der Damm wurde im März 2019 gebaut.', '2019-03'],
    ['fr', 'La digue a cédé vendredi.', '2026-01-09'],
    ['fr', 'Les députés voteront vendredi.', '2026-01-16'],
    ['fr', 'Il y a trois jours, puis en mars 2024 et en 2019.', '2026-01-11 2024-03 2019'],
    ['es', 'El puente cayó el lunes pasado, 12 de enero.', '2026-01-12'],
    ['es', 'Hace tres días cerró el puerto.', '2026-01-11'],
    ['it', 'Il ponte è crollato venerdì.', '2026-01-09'],
    ['it', 'Il processo si terrà venerdì.', '2026-01-16'],
    ['pt', 'A ponte caiu na sexta-feira, há cinco dias.', '2026-01-09 2026-01-09'],
    ['nl', 'De brug viel vrijdag, vijf dagen geleden.', '2026-01-09 2026-01-09'],
    ['sv', 'Bron föll i fredags och öppnar på fredag.', '2026-01-09 2026-01-16'],
    ['fi', 'Silta sortui perjantaina 9. tammikuuta.', '2026-01-09'],
    ['ru', 'Мост рухнул в пятницу, 9 января.', '2026-01-09'],
    ['ru', 'Суд состоится в пятницу.', '2026-01-16'],
    ['uk', 'Міст упав у п’ятницю, п’ять днів тому.', '2026-01-09 2026-01-09'],
    ['ja', '橋は1月9日に落ちた。', '2026-01-09'],
    ['ja', '判決は金曜日に言い渡される予定だ。', '2026-01-16'],
    ['zh', '大桥于上周五坍塌。', '2026-01-09'],
    ['zh', '法院将于周五开庭。', '2026-01-16'],
    ['ar', 'انهار الجسر يوم الجمعة الماضي.', '2026-01-09'],
    ['id', 'Jembatan itu runtuh lima hari lalu.', '2026-01-09'],
    ['vi', 'Cây cầu sập ngày 9 tháng 1 năm 2026.', '2026-01-09'],
  ])('%s: %s', (language, text, dates) => expect(datesOf(text, language)).toBe(dates));

  it('reads figures in a language that it does not know', () => {
    expect(datesOf('Híd omlott le 2026-01-09.', 'hu')).toBe('2026-01-09');
  });
});

describe('what only the text before can date', () => {
  it.each([
    ['Three days after the vote, he resigned.', 3],
    ['Two weeks before the vote, he resigned.', -14],
    ['The next day, he resigned.', undefined],
  ])('%s', (text, offset) => {
    const { mentions, anchored } = resolveDates(text, published, 'en');
    expect(mentions).toEqual([]);
    expect(anchored.map((each) => each.offset)).toEqual([offset]);
  });
});

it('says where the mention stands', () => {
  const text = 'First on 5 January, then on Friday.';
  const { mentions } = resolveDates(text, published, 'en');
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['5 January', 'Friday']);
});

it('stays quick on a line made to be slow', () => {
  const hostile = `${'in '.repeat(5_000)}${'1 '.repeat(5_000)}${'last '.repeat(5_000)}`;
  const plain = 'The bridge fell while the town was asleep and nobody was hurt at all there. '.repeat(520);
  const timed = (text: string) => {
    const from = performance.now();
    resolveDates(text, published, 'en');
    return performance.now() - from;
  };
  timed(plain);
  expect(timed(hostile)).toBeLessThan(200 * Math.max(1, timed(plain)));
});
