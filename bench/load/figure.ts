import type { ExtensionBrowser } from './extension-browser';

/** One measurement of the load bench. Times are medians. */
export interface LoadFigure {
  readonly name: string;
  /** With the worker alive; of a thing that is only measured once, that. */
  readonly value: number;
  /** The same from a worker that was ended before. */
  readonly cold?: number;
  /** `cold` for each of `value`. */
  readonly ratio?: number;
  readonly unit: 'ms' | 's' | 'MB' | 'bytes' | 'count';
  readonly goal?: string;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** A time with the worker alive, and from a dead one. */
export const timesFigure = (name: string, warm: number, cold: number, goal?: string): LoadFigure => ({
  name: `load: ${name}`,
  value: rounded(warm),
  cold: rounded(cold),
  ratio: rounded(cold / warm),
  unit: 'ms',
  ...(goal === undefined ? {} : { goal }),
});

export const figure = (name: string, value: number, unit: LoadFigure['unit'], goal?: string): LoadFigure => ({
  name: `load: ${name}`,
  value: unit === 'count' ? value : rounded(value),
  unit,
  ...(goal === undefined ? {} : { goal }),
});

export const megabytes = (bytes: number): number => bytes / 1e6;

/** What the worker's heap holds after something: as it is, and what of it is still needed. Goal of issue 11: 80 MB. */
export async function* heapFigures(
  { workerHeap }: Pick<ExtensionBrowser, 'workerHeap'>,
  after: string,
): AsyncIterable<LoadFigure> {
  yield figure(`worker's heap after ${after}`, megabytes(await workerHeap()), 'MB', 'at most 80 MB');
  yield figure(`still needed after ${after}`, megabytes(await workerHeap(true)), 'MB');
}
