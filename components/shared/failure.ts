import { type ReadonlySignal, signal } from '@preact/signals';

/** What the reader asked for and did not get, in words; and the one way in which a page asks for anything. */
export interface Failure {
  readonly failure: ReadonlySignal<string | undefined>;
  readonly attempt: (act: () => Promise<unknown>) => void;
  readonly dismiss: () => void;
}

/** A failed attempt is shown until it is dismissed, and told in full to whoever looks into the console. */
export function createFailure(): Failure {
  const failure = signal<string | undefined>(undefined);
  return {
    failure,
    attempt: (act) => {
      act().catch((error: unknown) => {
        console.error('[Sidelight]', error);
        failure.value = wordsOf(error);
      });
    },
    dismiss: () => {
      failure.value = undefined;
    },
  };
}

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
