import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parserOf, pathStep } from '@/utils/model/parsed';

describe('parserOf', () => {
  const parse = parserOf(v.object({ 'odd key': v.array(v.object({ name: v.string('must be text') })) }));

  it('tells where a fault is', () => {
    expect(parse({ 'odd key': [{ name: 'a' }, { name: 7 }] })).toEqual({
      ok: false,
      issues: [{ path: '$["odd key"][1].name', reason: 'must be text' }],
    });
  });

  it('tells what is missing, and what should be an object', () => {
    expect(parse({ 'odd key': [{}, null] })).toMatchObject({
      issues: [
        { path: '$["odd key"][0].name', reason: 'is missing' },
        { path: '$["odd key"][1]', reason: 'must be an object' },
      ],
    });
    expect(parse(undefined)).toEqual({ ok: false, issues: [{ path: '$', reason: 'must be an object' }] });
  });

  it('tells no more than twenty faults of one value', () => {
    const parsed = parse({ 'odd key': Array(1_000).fill({}) });
    expect(!parsed.ok && parsed.issues).toHaveLength(20);
  });

  it('gives a copy with the known fields only', () => {
    const data = JSON.parse('{"odd key": [{"name": "a", "__proto__": {"x": 1}, "more": 2}]}');
    expect(parse(data)).toEqual({ ok: true, value: { 'odd key': [{ name: 'a' }] } });
  });
});

describe('pathStep', () => {
  it.each([
    [3, '[3]'],
    ['name', '.name'],
    ['a-b', '["a-b"]'],
    ['"', '["\\""]'],
  ])('writes %j', (key, step) => {
    expect(pathStep(key)).toBe(step);
  });
});
