/** What parts two pieces of text, the stronger the higher: nothing, a space, a line end, an empty line. */
export type Gap = 0 | 1 | 2 | 3;

const separators = ['', ' ', '\n', '\n\n'] as const;

const inner = /[^\S ]| {2}/;

/**
 * Text that flows as HTML lets it: runs of white space are one space, and of several gaps between two words the strongest counts.
 * Pieces are joined once, at the end.
 */
export class FlowText {
  readonly #pieces: string[] = [];
  #gap: Gap = 0;

  /** Adds text as it stands between two tags. */
  add(text: string): void {
    const words = text.trim();
    if (words === '') {
      if (text !== '') this.part(1);
      return;
    }
    if (text.charCodeAt(0) !== words.charCodeAt(0)) this.part(1);
    if (this.#gap > 0 && this.#pieces.length > 0) this.#pieces.push(separators[this.#gap]);
    this.#pieces.push(inner.test(words) ? words.replace(/\s+/g, ' ') : words);
    this.#gap = text.charCodeAt(text.length - 1) === words.charCodeAt(words.length - 1) ? 0 : 1;
  }

  part(gap: Gap): void {
    if (gap > this.#gap) this.#gap = gap;
  }

  toString(): string {
    return this.#pieces.join('');
  }
}
