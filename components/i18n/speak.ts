import type { Spoken } from '@/utils/model/language';
import { setWords } from './i18n';
import { loadWords } from './load-words';

let latest: Spoken | undefined;

/**
 * From now on a page speaks that language: what is drawn is drawn anew, and assistive software is told. Of languages that
 * are asked for at once the last one stays. Stories keep a language and a direction of their own.
 */
export async function speak(root: HTMLElement, spoken: Spoken): Promise<void> {
  if (latest?.language === spoken.language && latest.locale === spoken.locale) return;
  latest = spoken;
  const words = await loadWords(spoken);
  if (latest !== spoken) return;
  root.lang = spoken.language;
  root.dir = spoken.direction;
  setWords(words);
}
