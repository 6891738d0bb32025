import type { DateWords } from '../date-words';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/** By primary language of BCP 47: all that chrono-node knows. */
export const wordsByLanguage: Readonly<Record<string, DateWords>> & { readonly en: DateWords } = {
  ar,
  de,
  en,
  es,
  fi,
  fr,
  id,
  it,
  ja,
  nl,
  pt,
  ru,
  sv,
  uk,
  vi,
  zh,
};
