import * as v from 'valibot';
import { httpUrl, limits, line } from './primitives';

export const attributionSchema = v.object({
  text: line(limits.label),
  url: v.exactOptional(httpUrl),
  /** The licence by its name, such as `CC BY-NC 4.0`. */
  licence: v.exactOptional(line(limits.label)),
});

/** Whom to name beside something that others made, and on which terms it may be used. */
export type Attribution = Readonly<v.InferOutput<typeof attributionSchema>>;
