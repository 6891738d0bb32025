/** Numbers between 0 and 1 that depend on the text alone (a linear congruence seeded with its hash). */
function numbersOf(seed: string): () => number {
  let state = [...seed].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0, 7);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A ridge over the whole width, its points at most `rise` above `base`. */
function ridge(next: () => number, base: number, rise: number, fill: string): string {
  const points = Array.from({ length: 13 }, (_, i) => `${i * 100},${Math.round(base - next() * rise)}`);
  return `<polygon fill="${fill}" points="0,600 ${points.join(' ')} 1200,600"/>`;
}

/** A drawing of hills and a sun, the same for the same seed: pictures that need no rights and no network. */
export function picture(seed: string): string {
  const next = numbersOf(seed);
  const hue = Math.round(next() * 360);
  const ridges = [0, 1, 2, 3].map((i) =>
    ridge(next, 340 + i * 75, 170 - i * 25, `hsl(${hue + i * 9} ${30 + i * 4}% ${66 - i * 14}%)`),
  );
  const sun = `<circle cx="${Math.round(200 + next() * 800)}" cy="${Math.round(110 + next() * 120)}" r="62" fill="hsl(${(hue + 40) % 360} 85% 88%)"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 600" width="1200" height="600"><rect width="1200" height="600" fill="hsl(${hue} 45% 82%)"/>${sun}${ridges.join('')}</svg>`;
}
