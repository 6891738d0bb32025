/** Bytes that all of our data takes on disk; undefined where the browser does not tell. */
export async function storageUse(): Promise<number | undefined> {
  const { usage } = await navigator.storage.estimate();
  return usage;
}
