/** An object without the fields whose value is undefined: `exactOptionalPropertyTypes` and the database tell them apart. */
export type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A new object: taking fields out of one makes the engine keep it as a dictionary from then on. */
export function dropUndefined<T extends object>(fields: T): Defined<T> {
  const defined: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) defined[key] = fields[key];
  return defined as unknown as Defined<T>;
}
