import { i18n } from '#i18n';
import hidden from '@/components/shared/VisuallyHidden.module.css';
import { CitationChip } from './CitationChip';
import styles from './CitedClaim.module.css';
import type { Claim } from './claim';
import { mergeCitations } from './merge-citations';
import { NewMark } from './NewMark';
import { newsOf } from './new-places';
import { splitTail } from './split-tail';
import { useStory } from './story-context';

export interface CitedClaimProps extends Claim {
  readonly block: string;
  readonly claim: number;
}

/** After a short word, two citations stay on its line: one alone on the next would cost a line. After a long one, the first. */
const shortWord = 12;

/** A claim and its citations, the first of them on one line with the claim's last word. */
export function CitedClaim({ text, citations, place, block, claim }: CitedClaimProps) {
  const { claimMark, changes } = useStory();
  const { standing, flaw } = claimMark(place) ?? {};
  const news = newsOf(changes, place);
  const { head, tail } = splitTail(text);
  const cited = mergeCitations(citations);
  const kept = cited.length === 2 && tail.length <= shortWord ? 2 : 1;
  const chips = cited.map(({ source }) => (
    <CitationChip key={source} place={{ block, claim, source }} isFlawed={flaw !== undefined} />
  ));
  return (
    <span class={styles['claim']} data-standing={standing}>
      <Ring isSilent={standing === 'silent'} />
      {news && <NewMark {...news} />}
      {head}
      <span class={styles['tail']}>
        {tail}
        {chips.slice(0, kept)}
      </span>
      {chips.slice(kept)}
      {cited.length === 0 && <bdi class={styles['uncited']}>{i18n.t('audit.noSource')}</bdi>}
      <bdi class={hidden['hidden']}>{flaw && ` ${flaw}`}</bdi>{' '}
    </span>
  );
}

/**
 * A ring before what the open article does not tell: seen, and said. It is there from the start, unseen: Chromium breaks the
 * lines of a paragraph anew when something in it is taken out of its flow. Words of ours are isolated: the direction of a
 * paragraph (`dir="auto"`) is that of the story's first word.
 */
function Ring({ isSilent }: { readonly isSilent: boolean }) {
  return (
    <span class={styles['ring']}>
      <bdi class={hidden['hidden']}>{isSilent && `${i18n.t('story.silentClaim')} `}</bdi>
    </span>
  );
}
