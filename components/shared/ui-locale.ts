import { wordsLocale } from '@/components/i18n/i18n';

/** The language for dates and numbers: that of the words around them. */
export const uiLocale = (): string => wordsLocale();
