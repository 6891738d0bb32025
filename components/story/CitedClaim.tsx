import { CitationChip } from './CitationChip';
import styles from './CitedClaim.module.css';
import type { Claim } from './claim';
import { mergeCitations } from './merge-citations';
import { splitTail } from './split-tail';

export interface CitedClaimProps extends Claim {
  readonly block: string;
  readonly claim: number;
}

/** A claim and its citations, the first of them on one line with the claim's last word. */
export function CitedClaim({ text, citations, block, claim }: CitedClaimProps) {
  const { head, tail } = splitTail(text);
  const [first, ...rest] = mergeCitations(citations);
  return (
    <span class={styles['claim']}>
      {head}
      <span class={styles['tail']}>
        {tail}
        {first && <CitationChip place={{ block, claim, source: first.source }} />}
      </span>
      {rest.map(({ source }) => (
        <CitationChip key={source} place={{ block, claim, source }} />
      ))}{' '}
    </span>
  );
}
