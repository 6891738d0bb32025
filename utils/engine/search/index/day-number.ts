const oneDay = 86_400_000;
/** Sixteen bits reach so far: to the year 2149. */
const latest = 65_535;

/** A day as a number of sixteen bits: days since 1970, from 1 on; 0 where there is none. Days before 1970 are the first. */
export function dayNumber(day: string | undefined): number {
  const time = day === undefined ? Number.NaN : Date.parse(day.slice(0, 10));
  return Number.isNaN(time) ? 0 : Math.min(latest, Math.max(1, Math.floor(time / oneDay) + 1));
}
