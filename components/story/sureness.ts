/** The message that words a match's score, 0 to 1. Below the engine's own cut no story is shown at all. */
export function sureness(score: number): 'match.certain' | 'match.veryLikely' | 'match.likely' {
  if (score >= 0.95) return 'match.certain';
  if (score >= 0.8) return 'match.veryLikely';
  return 'match.likely';
}
