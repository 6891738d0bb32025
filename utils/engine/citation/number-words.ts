const spelled: readonly string[] = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'null _ zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  '_ _ deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  'cero _ dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
  '_ _ due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici',
  '_ _ dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze',
  '_ _ два три четыре пять шесть семь восемь девять десять',
  '_ _ twee drie vier vijf zes zeven acht negen tien elf twaalf',
];

const more: readonly (readonly [string, string])[] = [
  ['dozen', '12'],
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
];

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Numbers that are written as words, as `foldWord` leaves them. The first language that has a word decides. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  [...spelled.flatMap((line) => line.split(' ').map((word, i) => [fold(word), String(i)] as const)), ...more]
    .filter(([word]) => word !== '_')
    .reverse(),
);
