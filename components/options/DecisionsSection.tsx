import { i18n } from '#i18n';
import { ClockProvider, clockAt } from '@/components/shared/clock';
import { AgoText } from '@/components/shared/TimeText';
import type { Decision } from '@/utils/model/decision';
import styles from './DecisionsSection.module.css';
import { DecisionTable } from './DecisionTable';
import options from './OptionsPage.module.css';

export interface DecisionsProps {
  /** The last ten, the latest first. */
  readonly latest: readonly Decision[];
  /** The page that the reader asked about; null where it cannot or may not be read, absent where none was asked about. */
  readonly asked?: Decision | null | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Why pages were taken for articles, or were not: each sign with what was seen of it and what it counted for. */
export function DecisionsSection({ latest, asked, now }: DecisionsProps) {
  const others = latest.filter(({ url }) => url !== asked?.url);
  return (
    <ClockProvider value={clockAt(now)}>
      <section aria-labelledby="why">
        <h2 id="why" tabIndex={-1} class={options['heading']}>
          {i18n.t('why.title')}
        </h2>
        <p class={options['note']}>{i18n.t('why.note')}</p>
        {asked === null && <p role="status">{i18n.t('why.unread')}</p>}
        {asked && <OneDecision decision={asked} isOpen />}
        {others.map((decision) => (
          <OneDecision key={decision.url} decision={decision} isOpen={false} />
        ))}
        {latest.length === 0 && asked === undefined && <p class={options['note']}>{i18n.t('why.none')}</p>}
      </section>
    </ClockProvider>
  );
}

function OneDecision({ decision, isOpen }: { readonly decision: Decision; readonly isOpen: boolean }) {
  const { url, at, isArticle, look } = decision;
  return (
    <details open={isOpen} class={styles['decision']}>
      <summary>
        <b>{i18n.t(isArticle ? 'why.article' : 'why.other')}</b> <bdi class={styles['address']}>{url}</bdi>
      </summary>
      <p class={options['note']}>
        {i18n.t(look === 'first' ? 'why.first' : 'why.close')}{' '}
        <AgoText at={at} message={(time) => i18n.t('why.seen', [time])} />
      </p>
      <DecisionTable decision={decision} />
    </details>
  );
}
