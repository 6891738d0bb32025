import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/utils/engine/text/split-sentences';

/** Sentences parted by bars: what is to come out when the bars are taken out. */
const cases: readonly [what: string, language: string | undefined, marked: string][] = [
  ['titles', 'en', 'Mr. Smith met Dr. Jones.| They spoke with Sen. Amy Lee and Gov. Tom Orr.| It rained.'],
  ['initials', 'en', 'George W. Bush read J.K. Rowling and Ruth B. Day.| He liked it.'],
  ['a country at the end', 'en', 'Troops left the U.S.| The move surprised many.'],
  ['a country inside', 'en', 'Aid from the U.S. Senate came late.| Nobody spoke.'],
  [
    'places',
    'en',
    'Rep. Lou Moe, D-Calif., met Rep. Ann Ray of Boise, Idaho.| He was in Tampa, Fla. He left.'.replace(
      'Fla. He',
      'Fla.| He',
    ),
  ],
  ['companies', 'en', 'Acme Inc. Chairman Lee left Holt & Co. in May.| Shares of Acme Inc.| The rest fell.'],
  ['times', 'en', 'It began at 9 a.m. Tuesday in Leeds.| It ended at 5 p.m.| The crowd went home.'],
  ['months', 'en', 'On Jan. 6 the house burned.| By Sept. 9 it stood again.| They met in Jan.| They left.'],
  ['numbers', 'en', 'It rose 3.5 percent to No. 4 of the list.| Some 1,000.50 dollars went.'],
  ['years', 'de', 'Das war 2019.| Danach kam nichts.'],
  [
    'quotations',
    'en',
    '“We lost.| It hurts,” he said.| “Why?” she asked.| “Stop!” they cried.| Then: “No.”| All left.',
  ],
  ['dots', 'en', 'We tried ... and failed.| Then...| Nothing came.'],
  [
    'a space that is missing',
    'en',
    'They voted on Friday.|The court agreed.|“No more.”|She left bbc.co.uk and went.',
  ],
  [
    'French',
    'fr',
    'M. Durand a vu Mme. Petit à 9 h.| « Où va-t-on ? » a-t-il demandé.| Le 3 mai, elle est partie.',
  ],
  [
    'German ordinals',
    'de',
    'Am 3. Januar traf Prof. Dr. Weiß den 2. Bürgermeister.| Am 24.| Die Wahl folgte.',
  ],
  [
    'German abbreviations',
    'de',
    'Etwa z. B. Köln, d. h. der Rhein, bzw. Bonn.| Es kostet 3 Mio. Euro.| Das war es.',
  ],
  ['Danish', 'da', 'Den 12. Januar kom stormen.| Ingen så den.'],
  ['Spanish', 'es', 'El Sr. López llegó.| ¿Quién lo vio?| ¡Nadie!| La Dra. Ruiz salió.'],
  ['Russian', 'ru', 'В 2020 г. Москва росла.| А. С. Пушкин писал.| Кто знает?| Никто.'],
  ['Greek', 'el', 'Ποιος ήρθε; Κανείς δεν ξέρει.'.replace('; ', '; |')],
  ['Chinese', 'zh', '大桥周一关闭。|“我们没有办法。”他说。|市民问：“为什么？”|没有人回答！'],
  ['Japanese', 'ja', '橋は月曜日に閉鎖された。|「仕方がない。」と市長は述べた。|雨が降った。'],
  ['Korean', 'ko', '다리가 월요일에 폐쇄됐다.| 시장은 사과했다.'],
  ['Arabic', 'ar', 'أغلق الجسر يوم الاثنين.| من قال ذلك؟| قال د. أحمد إنه آسف.'],
  ['Hebrew', 'he', 'הגשר נסגר ביום שני.| מי אמר זאת?'],
  ['Hindi', 'hi', 'पुल सोमवार को बंद हुआ।| लोग नाराज़ हैं।'],
  ['Urdu', 'ur', 'پل پیر کو بند ہوا۔| لوگ ناراض ہیں۔'],
  ['no language told', undefined, 'Der Rat traf Dr. Weiß und den Bürgermeister.| Das ist nicht neu.'],
];

describe('splitSentences', () => {
  it.each(cases)('%s (%s)', (_, language, marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim());
    expect(splitSentences(marked.replaceAll('|', ''), language).map(({ text }) => text)).toEqual(expected);
  });

  it('ends a sentence at a line break, but not where a line is only wrapped', () => {
    const text = 'Bridge closed\nIt was closed on\nmonday morning.\n\nno capital here';
    expect(splitSentences(text, 'en').map((sentence) => sentence.text)).toEqual([
      'Bridge closed',
      'It was closed on\nmonday morning.',
      'no capital here',
    ]);
  });

  it('parts Thai at spaces, into stretches of a sentence’s length', () => {
    const clause = 'สะพานข้ามแม่น้ำถูกปิดเมื่อวันจันทร์เพราะพายุรุนแรงที่พัดผ่านเมืองหลวง';
    const parts = splitSentences(Array.from({ length: 8 }, () => clause).join(' '), 'th');
    expect(parts).toHaveLength(4);
    for (const { text } of parts) expect(text.length).toBeGreaterThanOrEqual(80);
  });

  it('tells offsets that hold the sentence, in order, and loses no letter', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '. ',
        '.',
        '\n',
        '\n\n',
        '! ',
        '? ',
        'Mr. ',
        'U.S. ',
        '3. ',
        '“',
        '”',
        '。',
        'The ',
        'he ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const sentences = splitSentences(text);
        let last = 0;
        for (const { text: sentence, start, end } of sentences) {
          expect(text.slice(start, end)).toBe(sentence);
          expect(sentence).toBe(sentence.trim());
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
