/** How much a profile holds. Stories come made by feeds, or are made here of three entries each. */
export interface LoadShape {
  readonly feeds: number;
  readonly entries: number;
  readonly madeHere: number;
  readonly told: number;
  readonly pins: number;
}

/** What issue 11 asks for: 1,000 feeds, 100,000 entries, 10,000 stories, 5,000 pins. */
const whole: LoadShape = { feeds: 1_000, entries: 100_000, madeHere: 8_000, told: 2_000, pins: 5_000 };

/** `LOAD=0.1` in the environment takes a tenth of everything, for a look. */
export function loadShape(): LoadShape {
  const share = Number(process.env['LOAD'] ?? 1);
  const of = (count: number) => Math.max(1, Math.round(count * share));
  return {
    // The papers that tell one event are twenty feeds apart.
    feeds: Math.max(100, of(whole.feeds)),
    entries: of(whole.entries),
    madeHere: of(whole.madeHere),
    told: of(whole.told),
    pins: of(whole.pins),
  };
}
