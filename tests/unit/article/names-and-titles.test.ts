import { describe, expect, it } from 'vitest';
import {
  isPersonName,
  isWrittenAsName,
  namesAfterByWord,
  namesIn,
} from '@/utils/engine/article/author-names';
import { cleanLine } from '@/utils/engine/article/clean-line';
import { withoutPublisher } from '@/utils/engine/article/publisher-suffix';

describe('namesIn', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee']],
    ['By ANN LEE and BO DAHL', ['Ann Lee', 'Bo Dahl']],
    ['Ann Lee, Bo Dahl & Cy Roe', ['Ann Lee', 'Bo Dahl', 'Cy Roe']],
    ['Ann Lee, PhD, MD', ['Ann Lee']],
    ['Von Jörg Öhler und Ute Graf', ['Jörg Öhler', 'Ute Graf']],
    ['Par Zoé Ménard (avec Luc Roux)', ['Zoé Ménard', 'Luc Roux']],
    ['Por Inés Gil y Raúl Paz', ['Inés Gil', 'Raúl Paz']],
    ['Автор: Анна Белова', ['Анна Белова']],
    ['作者：王小明', ['王小明']],
    ['記者 佐藤花子', ['佐藤花子']],
    ['بقلم: ليلى حداد', ['ليلى حداد']],
    ['Ann Lee ann@paper.test', ['Ann Lee']],
    ['Ann Lee | Staff Writer', ['Ann Lee', 'Staff Writer']],
  ])('reads %s', (line, names) => expect(namesIn(line)).toEqual(names));
});

describe('isPersonName', () => {
  it.each(['Ann Lee', 'bell hooks', 'Ludwig van Beethoven', 'Mama Robotnik', '王小明', "Luc d'Arcy"])(
    'takes %s',
    (name) => expect(isPersonName(name, ['The Tide'])).toBe(true),
  );
  it.each([
    'The Tide',
    'Tide',
    'admin',
    'Tide Staff',
    'Foreign Desk',
    'AFP',
    'https',
    'May 5',
    'Read more',
    '',
    'x'.repeat(80),
  ])('does not take %s', (name) => expect(isPersonName(name, ['The Tide'])).toBe(false));
});

describe('names among other text', () => {
  it('follow the opening word', () => {
    expect(namesAfterByWord('5 March 2024 by Ann Lee')).toEqual(['Ann Lee']);
    expect(namesAfterByWord('Posted by Ann Lee on 5 March')).toEqual(['Ann Lee']);
    expect(namesAfterByWord('5 March 2024, 10 comments')).toEqual([]);
  });
  it('are written with capitals, particles aside', () => {
    expect(isWrittenAsName('Ludwig van Beethoven')).toBe(true);
    expect(isWrittenAsName('Publish a post')).toBe(false);
  });
});

describe('withoutPublisher', () => {
  it.each([
    ['Wall to be rebuilt | The Tide', 'Wall to be rebuilt'],
    ['Wall to be rebuilt - News - The Tide', 'Wall to be rebuilt - News'],
    ['The Tide: Wall to be rebuilt', 'Wall to be rebuilt'],
    ['Wall — and harbour — to be rebuilt', 'Wall — and harbour — to be rebuilt'],
    ['Turning the tide - how a wall was built', 'Turning the tide - how a wall was built'],
    ['The Tide', 'The Tide'],
  ])('makes of %s: %s', (title, headline) => expect(withoutPublisher(title, ['The Tide'])).toBe(headline));
});

describe('cleanLine', () => {
  it.each([
    ['A &amp;amp; B', 'A & B'],
    ['<b>A</b> &lt;i&gt;B', 'A B'],
    ['A\u200B\u202E  B\n', 'A B'],
    ['&#x110000; &#0; &#55296;', '&#x110000; &#0; &#55296;'],
    [7, ''],
    [null, ''],
  ])('makes of %s: %s', (value, line) => expect(cleanLine(value)).toBe(line));
});
