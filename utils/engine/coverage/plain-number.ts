const words: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** "1,000" and "1.000" are one number, "4.75" and "4,75" another; letters after it ("21st", "5pm") say nothing here. */
export const plainNumber = (digits: string): string =>
  digits
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
    .replace(/\p{L}+$/u, '');

/** The value of an English number word; "one" is left out, as it mostly counts nothing. */
export function wordNumber(word: string): string | undefined {
  const value = Object.hasOwn(words, word) ? words[word] : undefined;
  return value === undefined ? undefined : String(value);
}
