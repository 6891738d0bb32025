import { turns } from '../turns';

/** Whether something is there already is looked at before it is written: two that come at once must not both find nothing. */
export const inTurn = turns();
