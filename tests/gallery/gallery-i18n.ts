import * as v from 'valibot';
import { speak } from '@/components/i18n/speak';
import { languageChoice, spokenLanguage } from '@/utils/model/language';

/** `?language=ar`: the words, and with them the direction of the page. English as in Britain otherwise. */
export async function speakAsAsked(query: URLSearchParams): Promise<void> {
  const choice = v.parse(languageChoice, query.get('language') ?? 'en');
  await speak(document.documentElement, spokenLanguage(choice, ['en-GB']));
}
