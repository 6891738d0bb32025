import { i18n } from '#i18n';

/**
 * The language for dates and numbers: the browser's own variant (`en-GB`) where it is of the language of the messages,
 * else the messages' language. So a German browser that gets English messages is not given half a sentence of German.
 */
export function uiLocale(): string {
  const words = i18n.t('language');
  const browserLocale = i18n.t('@@ui_locale').replaceAll('_', '-');
  return browserLocale === words || browserLocale.startsWith(`${words}-`) ? browserLocale : words;
}
