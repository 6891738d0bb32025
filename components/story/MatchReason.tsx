import { i18n } from '#i18n';
import { Confirm } from '@/components/shared/Confirm';
import { Foreign } from '@/components/shared/Foreign';
import type { Match } from '@/utils/model/story-lookup';
import styles from './MatchReason.module.css';
import { sureness } from './sureness';

export interface MatchReasonProps {
  /** Absent where the story was opened from a list. */
  readonly match: Match | undefined;
  readonly isExample: boolean;
  readonly notThis: () => void;
}

/** The strongest words convince; more of them only push the headline down. */
const shownTerms = 5;

/** Why this story stands beside the open article, and a way to say that it should not. */
export function MatchReason({ match, isExample, notThis }: MatchReasonProps) {
  if (!match) return isExample ? <ExampleNote /> : null;
  return (
    <div class={styles['why']}>
      <p class={styles['kind']}>
        <b>{i18n.t(match.by === 'address' ? 'match.address' : 'match.content')}</b>
        {match.by === 'content' && <Sureness score={match.score} />}
      </p>
      <Confirm
        look="quiet"
        ask={i18n.t('notThis.ask')}
        consequence={i18n.t('notThis.consequence')}
        yes={i18n.t('notThis.confirm')}
        no={i18n.t('notThis.cancel')}
        onConfirm={notThis}
      />
      <Reason match={match} />
    </div>
  );
}

function Sureness({ score }: { readonly score: number }) {
  // An estimate is never told as a certainty.
  const percent = Math.min(99, Math.floor(score * 100));
  return <span>{i18n.t('match.sure', [i18n.t(sureness(score)), percent])}</span>;
}

function Reason({ match }: { readonly match: Match }) {
  if (match.by === 'address') return <p class={styles['reason']}>{i18n.t('match.addressWhy')}</p>;
  const terms = match.terms.filter((term) => term.trim() !== '').slice(0, shownTerms);
  if (terms.length === 0) return null;
  return (
    <p class={styles['reason']}>
      {i18n.t('match.terms')}{' '}
      {terms.map((term, i) => (
        <>
          {i > 0 && ', '}
          <Foreign text={term} class={styles['term']} />
        </>
      ))}
    </p>
  );
}

function ExampleNote() {
  return (
    <div class={styles['why']}>
      <p class={styles['kind']}>
        <b>{i18n.t('match.example')}</b>
      </p>
      <p class={styles['reason']}>{i18n.t('match.exampleWhy')}</p>
    </div>
  );
}
