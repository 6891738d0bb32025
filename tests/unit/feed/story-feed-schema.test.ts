import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { parseStoryFeed } from '@/utils/engine/feed/story-feed/parse-story-feed';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const example = read('public/example-feed.json');
const fits = new Ajv2020({ strict: true, allErrors: true }).compile(
  read('public/story-feed.schema.json') as object,
);

/** What a schema cannot say: it sees no number of sources, no calendar and no other item. */
const beyondSchema = / cites source | of the calendar$| earlier item$/;

function problemsOf(feed: unknown): readonly string[] {
  const result = parseStoryFeed(JSON.stringify(feed));
  return result.problems.map(({ path, reason }) => `${path} ${reason}`);
}

type Steps = readonly (string | number)[];
type Node = Record<string | number, unknown>;

/** The way to every value in the feed. */
function stepsOf(value: unknown, steps: Steps = []): Steps[] {
  if (typeof value !== 'object' || value === null) return [steps];
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [steps, ...children.flatMap(([key, child]) => stepsOf(child, [...steps, key]))];
}

const removed = Symbol('removed');

/** The example with one value put in another's place, or removed. */
function mutated(steps: Steps, value: unknown): unknown {
  const feed = structuredClone(example) as Node;
  const last = steps.at(-1) ?? '';
  const parent = steps.slice(0, -1).reduce<Node>((node, step) => node[step] as Node, feed);
  if (value !== removed) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return feed;
}

// biome-ignore format: one a line would hide them
const values: readonly unknown[] = [
  removed, null, true, 0, 1, 2, -1, 1.5, 1e9, '', ' \t', 'text', 'x'.repeat(301), 'x'.repeat(1_001), 'x'.repeat(4_001),
  [], [[]], {}, [1], [0], [{ source: 1 }], 'en', 'en_GB-x', 'e', '7', 'javascript:alert(1)', 'HTTPS://a.example.org', '/a/b',
  'https://', 'https://u:p@a.example.org/', 'ftp://a.example.org/', '2026', '2026-13', '2026-04-05', '2026-4-5', '2026-04-05T10:00',
  '2026-04-05T10:00Z', '2026-04-05 10:00:00.5+0100', '2026-04-05T25:00:00Z', '2026-00-05T10:00:00Z', '2026-04-05T10:00:00+30:00',
];

describe('story-feed.schema.json', () => {
  it('takes the bundled example', () => {
    expect(fits(example), JSON.stringify(fits.errors)).toBe(true);
  });

  const ways = stepsOf(example).filter((steps) => steps.length > 0);

  it.each(
    values.map((value) => [
      typeof value === 'string' && value.length > 60 ? `${value.length} letters` : value,
      value,
    ]),
  )('agrees with the parser on %s in every place of the example', (_, value) => {
    expect(ways.length).toBeGreaterThan(100);
    const disagreements = ways.flatMap((steps) => {
      const feed = mutated(steps, value);
      const valid = fits(feed);
      const problems = problemsOf(feed).filter((problem) => !valid || !beyondSchema.test(problem));
      return valid === (problems.length === 0)
        ? []
        : [{ at: steps.join('.'), problems, errors: fits.errors }];
    });
    expect(disagreements).toEqual([]);
  });

  it('agrees on more stories than are taken', () => {
    const { items } = example as { items: object[] };
    const many = Array.from({ length: 2_001 }, (_, i) => ({ ...items[0], id: `s${i}` }));
    expect(
      [2_001, 2_000].map((length) => fits({ ...(example as object), items: many.slice(0, length) })),
    ).toEqual([false, true]);
  });
});

describe('docs/story-feed.md', () => {
  const text = readFileSync('docs/story-feed.md', 'utf8');

  it('shows a feed that the schema and the parser take', () => {
    const feed: unknown = JSON.parse(/```json\n(.*?)```/s.exec(text)?.[1] ?? '');
    expect(fits(feed), JSON.stringify(fits.errors)).toBe(true);
    expect(problemsOf(feed)).toEqual([]);
  });

  it('names every field of the schema', () => {
    const schema = read('public/story-feed.schema.json') as { $defs: Record<string, Node>; properties: Node };
    const parts = [schema, ...Object.values(schema.$defs)] as { properties?: Node }[];
    const fields = parts.flatMap(({ properties }) => Object.keys(properties ?? {}));
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
  });
});
