import { amountSource, hedgeSource } from './parse-amount';

/**
 * How a quantity is told in English. Each pattern has the groups `amount` and, where something is counted, `of`; what a pattern
 * does not fit is not compared.
 */
export interface Quantity {
  readonly name: string;
  /** A count that only grows as news comes in: a later, larger figure contradicts nobody. */
  readonly grows: boolean;
  readonly patterns: readonly RegExp[];
  /** A sentence with these words tells of something else. */
  readonly unless?: RegExp;
}

/** No number is taken without what hedges it: where "with over 80" does not fit, 80 does not either. */
const amount = `(?<amount>(?<![\\w.,$€£-]|\\b${hedgeSource} |, |\\bother |\\banother |\\bincluding |\\bonly |\\bwith |\\bof |- )${amountSource})(?! of (?:the|them|its|his|thousands|\\d)|[, ]+000)`;
/** Who is counted: up to three words, the last of which names them. Units of time and shares are nobody. */
const who =
  "(?: (?!percent|per cent|years?|days?|hours?|minutes?|weeks?|months?|times?|miles?|kilometers?|more|other|others)(?<of>(?:[\\w'-]+ ){0,2}?[\\w'-]*(?:people|persons|men|women|children|police|troops|crew|[a-z]s)))?";
const be = '(?: (?:were|was|are|have been|had been|has been|being|reported|confirmed|feared))*';
const object =
  '(?!,? (?:or|injured|wounded|hurt)\\b)(?! (?:(?:a|an|the|at least|some|more|about|his|her|their|its|him|them|another)\\b|\\d))';

const counted = (participle: string, doing: string): RegExp[] => [
  new RegExp(`${amount}${who}${be} (?:${participle})\\b${object}`, 'gi'),
  new RegExp(`\\b(?:${doing}) ${amount}(?! (?:percent|per cent|years?|more|other)\\b)${who}`, 'gi'),
];

export const quantities: readonly Quantity[] = [
  {
    name: 'deaths',
    grows: true,
    unless: /\b(?:injur\w+|wound\w+) (?:and|or) (?:kill|dead)/i,
    patterns: [
      ...counted(
        'killed|dead|slain|shot dead|died|perished|lost their lives',
        'killed|kills|killing|claimed the lives of|claiming the lives of',
      ),
      new RegExp(
        `\\bdeath toll[^.\\d]{0,45}? (?:to|at|of|is|was|reached|hits?|tops?|passe[sd]) ${amount}`,
        'gi',
      ),
      new RegExp(`${amount} (?:confirmed )?(?:deaths|fatalities)\\b`, 'gi'),
      new RegExp(`\\b(?:leaves|left|leaving) ${amount}${who} dead\\b`, 'gi'),
    ],
  },
  {
    name: 'injuries',
    grows: true,
    patterns: [
      ...counted('injured|wounded|hurt', 'injured|injures|injuring|wounded|wounding|wounds|hurting'),
      new RegExp(`\\b(?:leaves|left|leaving) ${amount}${who} (?:injured|wounded|hurt)\\b`, 'gi'),
    ],
  },
  {
    name: 'arrests',
    grows: true,
    patterns: counted('arrested|detained', 'arrested|detained|arresting|detaining'),
  },
  {
    name: 'magnitude',
    grows: false,
    unless: /aftershock|foreshock|tremor|initial/i,
    patterns: [/\bmagnitude(?: of| was)?[ -](?<amount>\d\.\d)\b/gi, /\b(?<amount>\d\.\d)[- ]magnitude\b/gi],
  },
  {
    name: 'age',
    grows: false,
    patterns: [
      /\b(?<of>\p{Lu}[\p{L}'-]+), (?:aged )?(?<amount>\d{1,3}),/gu,
      /\b(?<amount>\d{1,3})-year-old (?:\p{Lu}[\p{L}'-]+ ){1,2}?(?<of>\p{Lu}[\p{L}'-]+)\b(?! \p{Lu})/gu,
      /\b(?<of>\p{Lu}[\p{L}'-]+) was (?<amount>\d{1,3})\.$/gu,
    ],
  },
  {
    name: 'votes',
    grows: false,
    patterns: [
      /\b(?<of>House|Senate|Council|council|committee|Committee|parliament|Parliament|board|panel|jury|court|Court)\b[^.;]{0,80}?\b(?<amount>\d{1,3}(?:-| to )\d{1,3}) vote\b/g,
      /\b(?<of>House|Senate|Council|council|committee|Committee|parliament|Parliament|board|panel|jury|court|Court)\b[^.;]{0,60}?\bvoted (?<amount>\d{1,3}(?:-| to )\d{1,3})\b/g,
    ],
  },
  {
    name: 'money',
    grows: false,
    patterns: [
      new RegExp(
        `(?<amount>(?:${amountSource.replace('(?:between )?', '(?:US)?[$€£]')}))[ -](?<of>settlement|fine|ransom|package|deal|bail|bond|reward|penalty|lawsuit|takeover|contract|budget)\\b`,
        'gi',
      ),
      new RegExp(
        `\\b(?<of>settlement|fine|ransom|bail|bond|reward|penalty|takeover|contract) (?:of|worth|set at|for) (?<amount>(?:${amountSource.replace('(?:between )?', '(?:US)?[$€£]')}))`,
        'gi',
      ),
    ],
  },
  {
    name: 'date',
    grows: false,
    patterns: [
      /\b(?<of>scheduled for|set for|slated for|due on|postponed until|delayed until|died on|born on|released on|take place on) (?:\w+day, )?(?<amount>(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2})\b/g,
    ],
  },
];
