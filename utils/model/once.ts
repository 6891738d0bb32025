/**
 * Makes a value when it is first asked for, and then gives it out again. The background starts anew for every click after a
 * while, and a table that only the building of stories reads must not be made before the panel is opened.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
