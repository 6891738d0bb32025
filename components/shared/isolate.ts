/**
 * Wraps foreign text in Unicode isolates (FSI … PDI), so that a name in Arabic does not reorder the message around it.
 * For messages only, where no `<bdi>` can stand.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
