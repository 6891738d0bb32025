/**
 * Makes a request for each item, all under way at once. Where one cannot even be made, since the transaction has ended, the
 * others' failures are not left lying about unhandled.
 */
export async function allRequests<T, R>(items: readonly T[], request: (item: T) => Promise<R>): Promise<R[]> {
  const underWay: Promise<R>[] = [];
  try {
    for (const item of items) underWay.push(request(item));
  } catch (error) {
    await Promise.allSettled(underWay);
    throw error;
  }
  return Promise.all(underWay);
}
