import { turns } from '../turns';

/** A pass reads what it later writes: nothing else of the synchronisation may come in between. */
export const inTurn = turns();
