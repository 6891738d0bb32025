import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldName, readFieldName } from '@/utils/engine/sync/field-names';
import { mergeRegisters, rememberedMs, withoutOld } from '@/utils/engine/sync/merge-registers';
import { momentOf, nextStamp } from '@/utils/engine/sync/stamps';
import { chunksOf, registersOf, syncBytes } from '@/utils/engine/sync/sync-chunks';
import { parseSyncChunk, type Register, type Registers, stampForm } from '@/utils/model/sync';

const now = Date.parse('2026-01-07T12:00:00Z');
const node = fc.constantFrom('aaaa', 'bbbb', 'cc0c');
/** Few moments and nodes, so that the same stamp comes twice. */
const stamp = fc.tuple(fc.nat(3), node).map(([ms, who]) => nextStamp(undefined, now + ms, who));
const value = fc.oneof(fc.constantFrom('News', 'dark', '<b>', '橋'), fc.boolean(), fc.nat(9));
const register: fc.Arbitrary<Register> = fc.oneof(
  stamp.map((one) => ({ stamp: one })),
  fc.record({ stamp, value }),
);
const name = fc.oneof(
  fc.constantFrom('s\ntheme', 's\nlanguage', 'l\nmutedWords\na', 'l\nmutedWords\n😊', 'l\nmutedWords\n😀'),
  fc.webUrl().map((url) => `f\n${url}`),
);
const registers = fc
  .array(fc.tuple(name, register), { maxLength: 12 })
  .map((list): Registers => new Map(list));
const plain = (all: Registers) => JSON.parse(JSON.stringify(Object.fromEntries(all))) as object;
const same = (a: Registers, b: Registers): void => {
  expect(plain(a)).toEqual(plain(b));
};

describe('merging what browsers know', () => {
  it('does not depend on who merges with whom first', () => {
    fc.assert(fc.property(registers, registers, (a, b) => same(mergeRegisters(a, b), mergeRegisters(b, a))));
  });

  it('does not depend on what was merged before', () => {
    fc.assert(
      fc.property(registers, registers, registers, (a, b, c) =>
        same(mergeRegisters(mergeRegisters(a, b), c), mergeRegisters(a, mergeRegisters(b, c))),
      ),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(registers, registers, (a, b) => {
        const once = mergeRegisters(a, b);
        same(mergeRegisters(once, b), once);
        same(mergeRegisters(once, once), once);
      }),
    );
  });

  it('lets the last word count, a deletion too', () => {
    const [first, second, third] = [1, 2, 3].map((ms) => nextStamp(undefined, now + ms, 'aaaa'));
    const at = (one: string | undefined, value?: string): Registers =>
      new Map([['x', { stamp: one ?? '', ...(value === undefined ? {} : { value }) }]]);
    const gone = mergeRegisters(at(first, 'old'), at(second));
    expect(gone.get('x')).toEqual({ stamp: second });
    expect(mergeRegisters(gone, at(third, 'new')).get('x')?.value).toBe('new');
  });

  it('forgets after half a year that something was taken away, and nothing that is there', () => {
    const old = nextStamp(undefined, now - rememberedMs - 1, 'aaaa');
    const all: Registers = new Map<string, Register>([
      ['gone', { stamp: old }],
      ['there', { stamp: old, value: 1 }],
      ['just', { stamp: nextStamp(undefined, now, 'aaaa') }],
    ]);
    expect([...withoutOld(all, now).keys()]).toEqual(['there', 'just']);
  });
});

describe('the stamp of a change', () => {
  it('is later than every stamp before it, however the clock is put, and of one form', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e13, max: 4e13 }), { minLength: 2, maxLength: 50 }),
        node,
        (clocks, who) => {
          let last: string | undefined;
          for (const clock of clocks) {
            const next = nextStamp(last, clock, who);
            expect(next).toMatch(stampForm);
            if (last !== undefined) expect(next > last).toBe(true);
            last = next;
          }
        },
      ),
    );
  });

  it('goes on after 1,296 changes of one moment, and tells when it was', () => {
    let last = nextStamp(undefined, now, 'aaaa');
    for (let i = 0; i < 3_000; i++) {
      const next = nextStamp(last, now, 'aaaa');
      expect(next > last).toBe(true);
      last = next;
    }
    expect(momentOf(last) - now).toBeLessThan(5);
  });
});

describe('the items of sync storage', () => {
  it('hold all fields, and give them back in any order of the items', () => {
    fc.assert(
      fc.property(registers, (all) => {
        const chunks = JSON.parse(JSON.stringify(chunksOf(all))) as unknown[];
        same(registersOf(chunks.reverse()), all);
        for (const chunk of chunks) expect(parseSyncChunk(chunk).ok).toBe(true);
      }),
    );
  });

  const many = (count: number): Registers =>
    new Map(
      Array.from({ length: count }, (_, i): [string, Register] => [
        `f\nhttps://www.paper-${i % 97}.example/section-${i}/feeds/latest.xml?format=rss&<x>`,
        { stamp: nextStamp(undefined, now + (i % 5), 'aaaa'), value: true },
      ]),
    );

  it('are none larger than browsers take, whatever is in them', () => {
    const all = new Map([
      ...many(1_000),
      ...Array.from({ length: 300 }, (_, i): [string, Register] => [
        `l\nmutedWords\n${'<橋😊'.repeat(60)}${i}`,
        { stamp: nextStamp(undefined, now + i, 'aaaa'), value: '<'.repeat(300) },
      ]),
    ]);
    const chunks = chunksOf(all);
    expect(chunks.length).toBeGreaterThan(10);
    for (const chunk of chunks) expect(syncBytes({ 'fields-99': chunk })).toBeLessThanOrEqual(8_192);
    same(registersOf(chunks), all);
  });

  it('take a thousand feeds within the quota', () => {
    const chunks = chunksOf(many(1_000));
    expect(syncBytes(Object.fromEntries(chunks.map((chunk, i) => [`fields-${i}`, chunk])))).toBeLessThan(
      102_400,
    );
  });

  it('that cannot be read take no other along', () => {
    const chunks = chunksOf(many(500));
    const [first, ...others] = chunks;
    expect(registersOf([{ t: 1 }, null, 'x', ...others]).size).toBe(500 - (first?.e.length ?? 0));
  });

  it('of which two tell of one field give the later word', () => {
    const early = chunksOf(new Map([['x', { stamp: nextStamp(undefined, now, 'aaaa'), value: 1 }]]));
    const late = chunksOf(new Map([['x', { stamp: nextStamp(undefined, now + 1, 'aaaa'), value: 2 }]]));
    for (const chunks of [
      [...early, ...late],
      [...late, ...early],
    ])
      expect(registersOf(chunks).get('x')?.value).toBe(2);
  });
});

it.each([
  [{ of: 'setting', name: 'theme' }],
  [{ of: 'list', list: 'mutedWords', item: 'a word' }],
  [{ of: 'feed', url: 'https://a.example/' }],
  [{ of: 'feed', url: 'https://a.example/', field: 'folder' }],
] as const)('the name of %j is read as it was written', (field) => {
  expect(readFieldName(fieldName(field))).toEqual(field);
});

it.each(['', 's', 'x\na', 's\na\nb', 'f\na\nb\nc'])('the name %j is of no field', (text) => {
  expect(readFieldName(text)).toBeUndefined();
});
