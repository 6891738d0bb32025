/** One job of the bench: what it costs us and a peer side by side in one run, and how that grows. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: 'ms' | 'bytes';
  /** Ours for each of the peer's. */
  readonly ratio: number;
  /** Our cost at ten times the work, as a multiple of `ours`; null where there is no ten times as much. */
  readonly growth: number | null;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

export function rowOf(fields: Omit<Row, 'ratio' | 'growth'> & { readonly tenfold?: number }): Row {
  const { tenfold, ours, peer, ...rest } = fields;
  return {
    ...rest,
    ours: rounded(ours),
    peer: rounded(peer),
    ratio: rounded(ours / peer),
    growth: tenfold === undefined ? null : rounded(tenfold / ours),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
