import { compileGrammar, type Grammar } from './grammar';
import { wordsByLanguage } from './words';

const compiled = new Map<string, Grammar>();

/** The grammar of a language, put together when it is first asked for. */
export function grammarOf(language: string | undefined): Grammar {
  const base = language?.toLowerCase().split(/[-_]/)[0] ?? 'en';
  const code = Object.hasOwn(wordsByLanguage, base) ? base : 'en';
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const grammar = compileGrammar(wordsByLanguage[code] ?? wordsByLanguage.en);
  compiled.set(code, grammar);
  return grammar;
}
