/** Is a source in another language than its story? `en-GB` and `en` are one; what neither tells is not claimed. */
export function isOtherLanguage(source: string, story: string | undefined): boolean {
  const base = (tag: string) => tag.split('-')[0];
  return story === undefined || base(source) !== base(story);
}
