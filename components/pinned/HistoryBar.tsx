import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { useClock } from '@/components/shared/clock';
import { momentText } from '@/components/shared/date-format';
import type { PinHistory } from '@/utils/model/revision';
import styles from './HistoryBar.module.css';

interface HistoryBarProps {
  readonly history: PinHistory;
  /** The moment that the story is compared with; absent for the last visit. */
  readonly since: string | undefined;
  readonly onSince: (at: string | undefined) => void;
}

/** More are not offered one by one: who wants an older one chooses the revision that stood then. */
const mostVisits = 20;

/** Which earlier visit or revision of a pinned story its news are counted from. */
export function HistoryBar({ history, since, onSince }: HistoryBarProps) {
  const id = useId();
  const clock = useClock();
  const visits = history.revisions.flatMap(({ visits: all }) => all);
  const latest = [...new Set(visits)].sort().reverse().slice(0, mostVisits);
  return (
    <p class={styles['bar']} data-part="history">
      <label for={id}>{i18n.t('history.since')}</label>
      <select
        id={id}
        value={since ?? ''}
        onChange={(event) => onSince(event.currentTarget.value || undefined)}
      >
        <option value="">{i18n.t('history.lastVisit')}</option>
        {latest.map((at) => (
          <option key={`visit ${at}`} value={at}>
            {i18n.t('history.visit', [momentText(at, clock)])}
          </option>
        ))}
        {history.revisions
          .filter(({ at }) => !latest.includes(at))
          .map(({ at }) => (
            <option key={at} value={at}>
              {i18n.t('history.revision', [momentText(at, clock)])}
            </option>
          ))}
      </select>
    </p>
  );
}
