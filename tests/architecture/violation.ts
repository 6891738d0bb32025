/** A broken rule and where: `file` from the repository's root, `line` from 1. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

export const describeViolation = ({ file, line, what }: Violation) => `${file}:${line} ${what}`;
