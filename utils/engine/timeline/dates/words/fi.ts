import type { DateWords } from '../date-words';

const month = (stem: string) => `${stem}kuu(?:ta|n|ssa|hun|sta)?`;
const day = (name: string) => `${name}(?:na|n|sta|ksi)?`;

export const fi: DateWords = {
  months: [
    'tammi',
    'helmi',
    'maalis',
    'huhti',
    'touko',
    'kesä',
    'heinä',
    'elo',
    'syys',
    'loka',
    'marras',
    'joulu',
  ].map(month),
  weekdays: [
    day('sunnuntai'),
    day('maanantai'),
    day('tiistai'),
    'keskiviik(?:ko|kona|on|osta|oksi)',
    day('torstai'),
    `(?<!pitkä)${day('perjantai')}`,
    day('lauantai'),
  ],
  days: { toissapäivänä: -2, eilen: -1, tänään: 0, ylihuomenna: 2, huomenna: 1 },
  day: 'päiv(?:ä|ää|än|änä)',
  week: 'viik(?:ko|koa|olla|on)',
  month: 'kuukau(?:si|tta|den)',
  year: 'vuo(?:si|tta|den|nna)',
  last: '(?:viime|edellisellä)',
  current: 'tällä',
  next: '(?:ensi|seuraavalla)',
  ago: ['', 'sitten'],
  numbers: {
    yksi: 1,
    kaksi: 2,
    kolme: 3,
    neljä: 4,
    viisi: 5,
    kuusi: 6,
    seitsemän: 7,
    kahdeksan: 8,
    yhdeksän: 9,
    kymmenen: 10,
  },
  // The case ending says it: the word before is any.
  inMonth: '(?:\\p{L}+)',
  inYear: '(?:vuonna|vuodesta|vuoden)',
  to: '(?:-|–|ja)',
  ordinal: '\\.',
  future: '(?:aikoo|aikovat|on tarkoitus|tulee|tulevat|odotetaan|suunnittelee|suunnitellaan|määrä)',
};
