import type { Source } from '@/utils/model/source';

/** Letter case and outer space make no other publisher. */
const fold = (name: string): string => name.trim().toLowerCase();

const ruleFor = ({ publisher }: Source, hidden: readonly string[]) =>
  hidden.find((name) => fold(name) === fold(publisher));

export const isHidden = (source: Source, hidden: readonly string[]): boolean =>
  ruleFor(source, hidden) !== undefined;

/** What is hidden of one publisher. */
export interface HiddenGroup {
  readonly publisher: string;
  /** As the reader's list has it. */
  readonly rule: string;
  readonly sources: number;
}

/** The publishers of this story whose sources are hidden. The open article is never hidden. */
export function hiddenGroups(
  sources: readonly Source[],
  hidden: readonly string[],
  here: number | undefined,
): readonly HiddenGroup[] {
  const groups = new Map<string, HiddenGroup>();
  for (const [i, source] of sources.entries()) {
    const rule = ruleFor(source, hidden);
    if (i + 1 === here || rule === undefined) continue;
    const key = fold(source.publisher);
    const known = groups.get(key);
    groups.set(key, { publisher: source.publisher, rule, sources: (known?.sources ?? 0) + 1 });
  }
  return [...groups.values()];
}
