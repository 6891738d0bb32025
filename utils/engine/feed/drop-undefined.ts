/** An object without the fields whose value is undefined: `exactOptionalPropertyTypes` and the database tell them apart. */
export type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Takes the fields out of the object that it was handed, which its caller has just made. */
export function dropUndefined<T extends object>(fields: T): Defined<T> {
  for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] === undefined) delete fields[key];
  return fields as unknown as Defined<T>;
}
