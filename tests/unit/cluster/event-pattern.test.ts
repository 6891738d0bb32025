import { describe, expect, it } from 'vitest';
import { entry, groups, largest, stream, type Told } from './stream';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 3, hour)).toISOString();
const streamed = (told: readonly Told[]) => stream(told.map((one, i) => entry(one, i)));

const [starts, middles, ends] = [
  'Bar Den Fol Gim Hul Kas Lor Mip Nud Pov Rel Sut Tak'.split(' '),
  'a e i o u ai ei ou au ia eo'.split(' '),
  'dale ford holm wick stead mere thorp'.split(' '),
];
/** An invented name, another for each number. */
const name = (n: number) => `${starts[n % 13]}${middles[(n * 5 + 3) % 11]}${ends[(n * 3 + 1) % 7]}`;

interface Kind {
  readonly kind: string;
  readonly most: number;
  readonly title: (i: number) => string;
  readonly language: string;
}

const of = (kind: string, most: number, title: Kind['title'], language = 'en') => ({
  kind,
  most,
  title,
  language,
});

/** One kind of event, at sixty places. */
const patterns: readonly Kind[] = [
  of('crashes', 1, (i) => `Two dead in ${name(i)} crash`),
  of(
    'crashes, with numbers',
    1,
    (i) => `${['Two', 'Three', 'Four'][i % 3]} dead after lorry crash near ${name(i)}`,
  ),
  of('fires', 1, (i) => `House fire in ${name(i)} leaves two injured`),
  of('results', 1, (i) => `Results: ${name(i)} 2–1 ${name(i + 60)}`),
  of('matches', 1, (i) => `${name(i)} beat ${name(i + 60)} ${1 + (i % 4)}-0 in league opener`),
  of('mayors', 1, (i) => `${name(i)} elects ${name(i + 60)} as mayor`),
  of('elections in many towns', 1, (i) => `Election in ${name(i)}: council results declared`),
  of('the weather by town', 1, (i) => `Weather in ${name(i)}: sunny intervals, ${10 + (i % 12)} degrees`),
  of('appeals for witnesses', 1, (i) => `Police appeal for witnesses after ${name(i)} robbery`),
  of('earthquakes', 1, (i) => `Magnitude ${4 + (i % 3)}.${i % 10} earthquake strikes near ${name(i)}`),
  of(
    'profits, where only the first word is a name',
    3,
    (i) => `${name(i)} shares rise after profit beats forecasts`,
  ),
  of('crashes In Title Case', 3, (i) => `Two Dead In ${name(i)} Crash`),
  of(
    'accidents in German, where all nouns have capitals',
    3,
    (i) => `Zwei Tote bei Unfall in ${name(i)}`,
    'de',
  ),
  of('accidents in Arabic, which has none', 3, (i) => `مقتل شخصين في حادث سير قرب ${name(i)}`, 'ar'),
  of(
    'accidents in Chinese',
    10,
    (i) => `${'巴登福吉胡卡洛米努波雷苏塔'[i % 13]}${'谷桥湖山城'[i % 5]}车祸致两人死亡`,
    'zh',
  ),
];

describe('one kind of event at many places', () => {
  it.each(patterns)('$kind: no story of more than $most', async ({ most, title, language }) => {
    const told = Array.from({ length: 60 }, (__, i) => ({
      title: title(i),
      language,
      family: `paper${i % 7}`,
      published: at(i),
    }));
    expect(largest(await streamed(told))).toBeLessThanOrEqual(most);
  });

  it('horoscopes of one day are one column a sign', async () => {
    const signs = 'Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius'.split(' ');
    const told = Array.from({ length: 63 }, (_, i) => ({
      title: `Horoscope: what the stars hold for ${signs[i % 9]} on ${1 + Math.floor(i / 9)} March`,
      published: at(24 * Math.floor(i / 9)),
      family: `paper${i % 7}`,
    }));
    expect(largest(await streamed(told))).toBeLessThanOrEqual(7);
  });

  it('each of them is still one story for all who tell it', async () => {
    const told = Array.from({ length: 12 }, (_, i) => [
      { title: `Two dead in ${name(i)} crash`, published: at(2 * i), family: 'a' },
      { title: `Lorry hits bus near ${name(i)}: two die`, published: at(2 * i + 1), family: 'b' },
    ]).flat();
    expect(groups(await streamed(told))).toEqual(
      Array.from({ length: 12 }, (_, i) => [`e${2 * i}`, `e${2 * i + 1}`].sort().join(' ')).sort(),
    );
  });
});

describe('an event that comes round again', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, 5 + n)).toISOString();

  it('monthly under one headline is another event each time', async () => {
    const title = 'Nordland central bank leaves interest rate unchanged';
    const told = [0, 31, 62, 93].map((n, i) => ({ title, published: day(n), family: `paper${i}` }));
    expect((await streamed(told)).clusters).toHaveLength(4);
  });

  it('is told apart from a story that goes on after two months', async () => {
    const { clusters } = await streamed([
      { title: 'Ferry Aurora runs aground off Skarholm', published: day(0), family: 'a' },
      { title: 'Captain of ferry Aurora charged over Skarholm grounding', published: day(60), family: 'b' },
    ]);
    expect(clusters).toHaveLength(1);
  });

  it('and from one that begins again after four', async () => {
    const { clusters } = await streamed([
      { title: 'Ferry Aurora runs aground off Skarholm', published: day(0), family: 'a' },
      { title: 'Captain of ferry Aurora charged over Skarholm grounding', published: day(120), family: 'b' },
    ]);
    expect(clusters).toHaveLength(2);
  });
});
