/** What a value costs beside its text, in the same unit: a bound on the number of values too. */
const perValue = 8;

/**
 * Is a message's data larger than `most` UTF-16 units (its texts and keys, and 8 for each value)? Stops at the limit, so
 * that a hostile message costs no more to refuse than the largest good one; needs no stack, however deep it nests.
 */
export function isLargerThan(most: number, data: unknown): boolean {
  const open: unknown[] = [data];
  let size = 0;
  while (open.length > 0) {
    const value = open.pop();
    size += perValue;
    if (typeof value === 'string') size += value.length;
    else if (typeof value === 'object' && value !== null)
      for (const key in value) {
        size += perValue + key.length;
        if (size > most) return true;
        open.push((value as Readonly<Record<string, unknown>>)[key]);
      }
    if (size > most) return true;
  }
  return false;
}
