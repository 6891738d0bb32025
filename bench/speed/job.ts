/** One thing that is timed, ours beside a peer's on the same input, at two sizes. */
export interface Job {
  readonly name: string;
  readonly peerName: string;
  /** What `size` counts. */
  readonly unit: string;
  readonly size: number;
  /** Sets up for a size, untimed, and returns what is timed. */
  readonly ours: (size: number) => () => unknown;
  readonly peer: (size: number) => () => unknown;
}
