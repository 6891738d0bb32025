import { oneAtATime } from '../one-at-a-time';

/** A pass reads what it later writes: nothing else of the synchronisation may come in between. A step that fails stops no other. */
export const inTurn = <T>(step: () => Promise<T>): Promise<T> => oneAtATime('sync', step);
