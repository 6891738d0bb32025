import { describe, expect, it } from 'vitest';
import { readSteadyTime } from '@/utils/storage/steady-time';
import { freshDatabase } from './database';

const hour = 3_600_000;
const day = 24 * hour;
const year = 365 * day;
const noon = Date.parse('2026-06-01T12:00:00Z');

/** What the time is taken for at each of these moments by the clock, in days from noon. */
async function taken(...moments: readonly number[]): Promise<readonly number[]> {
  const db = await freshDatabase();
  const times: number[] = [];
  for (const at of moments) times.push(((await readSteadyTime(db, noon + at)) - noon) / day);
  return times;
}

describe('the time by which what is old is deleted', () => {
  it('is that of a clock that goes on', async () => {
    expect(await taken(0, hour, 20 * day, 45 * day)).toEqual([0, 1 / 24, 20, 45]);
  });

  it('stays where it was when the clock jumps years ahead, until two days have gone by since', async () => {
    expect(await taken(0, 5 * year, 5 * year + day, 5 * year + 2 * day)).toEqual([0, 0, 0, 5 * 365 + 2]);
  });

  it('goes on as if nothing had been when the clock is put right in time', async () => {
    expect(await taken(0, 5 * year, hour, 2 * day + hour)).toEqual([0, 0, 0, 2 + 1 / 24]);
  });

  it('goes back with a clock that jumps back, and not at once forth again', async () => {
    expect(await taken(0, -5 * year, -5 * year + 3 * day, hour)).toEqual([
      0,
      -5 * 365,
      -5 * 365 + 3,
      -5 * 365 + 3,
    ]);
  });

  it('begins anew where what is stored of it cannot be read', async () => {
    const db = await freshDatabase();
    await db.put('meta', { key: 'clock', value: 'noon' });
    expect(await readSteadyTime(db, noon)).toBe(noon);
  });
});
