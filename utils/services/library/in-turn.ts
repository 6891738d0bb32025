import { oneAtATime } from '../one-at-a-time';

/** Whether something is there already is looked at before it is written: two that come at once must not both find nothing. */
export const inTurn = <T>(step: () => Promise<T>): Promise<T> => oneAtATime('library', step);
