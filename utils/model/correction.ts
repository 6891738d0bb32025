import * as v from 'valibot';
import { parserOf } from './parsed';

const keys = v.pipe(v.array(v.string()), v.minLength(1), v.readonly());

const schema = v.object({
  kind: v.picklist(['apart', 'together']),
  left: keys,
  right: keys,
  at: v.string(),
});

/** The reader's word that entries, by their keys, are told of two events (`apart`), or of one. */
export type Correction = Readonly<v.InferOutput<typeof schema>>;

export const parseCorrection = parserOf(schema);
