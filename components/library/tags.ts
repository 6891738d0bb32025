/** A label holds no more. */
const longest = 300;
const most = 200;

/** Tags as they are typed, with commas between: each once, without what stands around them. */
export function tagsOf(typed: string): readonly string[] {
  const tags = typed.split(/[,،、，]/u).map((tag) => tag.trim().replace(/\s+/gu, ' ').slice(0, longest));
  return [...new Set(tags.filter(Boolean))].slice(0, most);
}
