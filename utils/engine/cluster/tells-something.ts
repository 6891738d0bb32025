import { backgroundCount } from '@/utils/engine/match/background';
import type { DocumentProfile } from '@/utils/engine/match/document-profile';

const letter = /\p{L}/u;

/** Two content words, one of them not of those that all news is full of: less is no event. */
export function tellsSomething(profile: DocumentProfile): boolean {
  const words = [...profile.keys()].filter((term) => letter.test(term));
  return words.length >= 2 && words.some((term) => backgroundCount(term) === 0);
}
