/** A second use says less than the first. `tf` is at least 1. */
export const termWeight = (tf: number): number => 1 + Math.log(tf);
