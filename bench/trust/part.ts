/** What must not happen. `wrong` is anything else that is not as it should be. */
export type Harm = 'lost' | 'leaked' | 'uncaught' | 'wrong';

/** One thing that went wrong; `amount` in records, bytes or exceptions. */
export interface Fault {
  readonly harm: Harm;
  readonly amount: number;
  readonly detail: string;
}

/** One case of a long run. */
export interface TrustCase {
  /** The same for the same case in every run: a run that was broken off goes on after the last. */
  readonly id: string;
  readonly faults: readonly Fault[];
  /** What was measured, where something was. */
  readonly figures?: Readonly<Record<string, number | string>>;
}

/** A long run, case by case. Cases that `isDone` names are not run again. */
export interface TrustPart {
  readonly name: string;
  run(isDone: (id: string) => boolean): AsyncIterable<TrustCase>;
}

export const fault = (harm: Harm, detail: string, amount = 1): Fault => ({ harm, amount, detail });
