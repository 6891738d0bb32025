/** A JSON object of which these fields may be read; what they hold is not known yet. */
export type JsonObject<Field extends string = string> = { readonly [name in Field]?: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
