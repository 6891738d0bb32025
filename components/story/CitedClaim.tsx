import { CitationChip } from './CitationChip';
import styles from './CitedClaim.module.css';
import type { Claim } from './claim';
import { mergeCitations } from './merge-citations';
import { splitTail } from './split-tail';

export interface CitedClaimProps extends Claim {
  readonly block: string;
  readonly claim: number;
}

/** After a short word, so many citations are kept on its line; after a long one, the first. */
const keptTogether = 3;
const shortWord = 12;

/** A claim and its citations, the first of them on one line with the claim's last word. */
export function CitedClaim({ text, citations, block, claim }: CitedClaimProps) {
  const { head, tail } = splitTail(text);
  const cited = mergeCitations(citations);
  const kept = cited.length <= keptTogether && tail.length <= shortWord ? cited.length : 1;
  const chips = cited.map(({ source }) => <CitationChip key={source} place={{ block, claim, source }} />);
  return (
    <span>
      {head}
      <span class={styles['tail']}>
        {tail}
        {chips.slice(0, kept)}
      </span>
      {chips.slice(kept)}{' '}
    </span>
  );
}
