/**
 * Asks again until the answer is something (not null, undefined or false), and gives it. This is the only way in which
 * the browser tests wait. How long is no claim: it ends what hangs, on a machine that has other things to do as well. `what`
 * ends up in the error when the time is up, with the last error of `ask`, if any.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  milliseconds = 30_000,
): Promise<T> {
  const deadline = performance.now() + milliseconds;
  let lastError: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      lastError = undefined;
    } catch (error) {
      // A page that is just loading or closing cannot answer; it may the next time.
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  } while (performance.now() < deadline);
  throw new Error(`Waited ${milliseconds} ms in vain: ${what}`, { cause: lastError });
}
