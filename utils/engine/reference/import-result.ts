import type { Reference } from '@/utils/model/reference';

/** Something of a file that could not be taken: which part of it (a line, a key, an address), and why. */
export interface ImportProblem {
  readonly where: string;
  readonly reason: string;
}

/** What came of reading a file: all that could be read, and a word on all that could not. */
export interface ImportResult {
  readonly references: readonly Reference[];
  readonly problems: readonly ImportProblem[];
}
