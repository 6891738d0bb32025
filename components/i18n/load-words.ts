import type { Language, PseudoLanguage, Spoken } from '@/utils/model/language';
import type { Words } from './i18n';

type Texts = Words['texts'];

/** A file each, read when it is spoken. What one has not got is English: the build sees to that. */
const files: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import('#words/en'),
  de: () => import('#words/de'),
  es: () => import('#words/es'),
  fr: () => import('#words/fr'),
  ar: () => import('#words/ar'),
  ja: () => import('#words/ja'),
  'zh-CN': () => import('#words/zh-CN'),
};

export async function loadWords({ language, locale }: Spoken): Promise<Words> {
  return { locale, texts: await textsOf(language) };
}

async function textsOf(language: Language | PseudoLanguage): Promise<Texts> {
  if (language !== 'en-XA' && language !== 'ar-XB') return (await files[language]()).default;
  const [english, { pseudoTexts }] = await Promise.all([files.en(), import('./pseudo')]);
  return pseudoTexts(english.default, language === 'ar-XB');
}
