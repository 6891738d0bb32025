import * as v from 'valibot';

/** One fault in a piece of data: where it is, as a JSON path from the root `$`, and what is wrong there. */
export interface Issue {
  readonly path: string;
  readonly reason: string;
}

/** What every parser of this room returns: the value, or at least one issue. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** At most so many issues are told for one value: a hostile feed must not make a report of a million lines. */
const maxIssues = 20;

/** Makes a parser of a schema. The parser never throws on data, whatever its shape. */
export function parserOf<S extends AnySchema>(schema: S): (data: unknown) => Parsed<v.InferOutput<S>> {
  return (data) => {
    // One reason for a value: what is no date at all need not be told that it is not in the calendar either.
    const result = v.safeParse(schema, data, { abortPipeEarly: true });
    if (result.success) return { ok: true, value: result.output };
    return { ok: false, issues: result.issues.slice(0, maxIssues).map(issueOf) };
  };
}

function issueOf(issue: v.BaseIssue<unknown>): Issue {
  const path = (issue.path ?? []).map((item) => pathStep((item as { key?: unknown }).key)).join('');
  return { path: `$${path}`, reason: reasonOf(issue) };
}

/** valibot's own words for objects speak of TypeScript; whoever wrote the data may not. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (!['object', 'strict_object', 'variant'].includes(issue.type)) return issue.message;
  if (issue.expected?.startsWith('"') && issue.received === 'undefined') return 'is missing';
  return issue.expected === 'Object' ? 'must be an object' : issue.message;
}

/** A step of a JSON path: `[3]`, `.title`, or `["odd key"]`. */
export function pathStep(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
