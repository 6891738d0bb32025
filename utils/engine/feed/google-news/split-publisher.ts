/** A headline that ends in its publisher's name, as Google News writes all of them: `Headline - Publisher`. */
export function splitPublisher(
  title: string,
  publisher?: string,
): { title: string; publisher: string } | undefined {
  const cut = publisher === undefined ? title.lastIndexOf(' - ') : title.lastIndexOf(` - ${publisher}`);
  const name = title.slice(cut + 3).trim();
  if (cut <= 0 || name === '' || name.length > 80) return undefined;
  if (publisher !== undefined && name !== publisher) return undefined;
  return { title: title.slice(0, cut).trim(), publisher: name };
}
