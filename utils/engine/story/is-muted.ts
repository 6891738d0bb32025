import { foldText } from '../text/fold-text';

export interface Mutes {
  readonly mutedWords: readonly string[];
  readonly hiddenPublishers: readonly string[];
}

/**
 * Does the reader want nothing of it? One of the words stands in the headline (whole words, whatever their case; in scripts
 * that part no words, anywhere in it), or all who tell it are publishers that the reader has hidden.
 */
export function isMuted(
  { headline, publishers }: { readonly headline: string; readonly publishers: readonly string[] },
  { mutedWords, hiddenPublishers }: Mutes,
): boolean {
  if (mutedWords.length > 0) {
    const text = plain(headline);
    if (mutedWords.some((word) => holdsWord(text, plain(word)))) return true;
  }
  if (hiddenPublishers.length === 0 || publishers.length === 0) return false;
  const muted = new Set(hiddenPublishers.map(plain));
  return publishers.every((publisher) => muted.has(plain(publisher)));
}

const plain = (text: string) => foldText(text).toLowerCase().trim();

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Han, kana and Thai run their words together: no edge of a word is to be asked for. */
const withoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function holdsWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (withoutSpaces.test(word)) return true;
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}
