import { X } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '@/components/options/Switch';
import { Button } from '@/components/shared/Button';
import { Confirm } from '@/components/shared/Confirm';
import { ClockProvider, clockAt, useClock } from '@/components/shared/clock';
import { Foreign } from '@/components/shared/Foreign';
import { isolate } from '@/components/shared/isolate';
import { langAttribute } from '@/components/shared/lang-attribute';
import { AgoText } from '@/components/shared/TimeText';
import type { KeptArticle, KeptChoice, KeptReading } from '@/utils/model/kept-reading';
import styles from './KeptReadingSection.module.css';

export interface KeptReadingProps {
  /** Absent while it is being fetched. */
  readonly reading: KeptReading | undefined;
  readonly forget: (choice: KeptChoice) => void;
  /** Is anything kept from now on? */
  readonly keeps: boolean;
  readonly change: (patch: { readonly keepReading: boolean }) => void;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const hour = 3_600_000;

/** All that reading has left on this machine, and how to be rid of it: by time, by site, one by one, all. */
export function KeptReadingSection({ reading, forget, keeps, change, now }: KeptReadingProps) {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const forgetAnd = (choice: KeptChoice) => {
    // What was pressed goes with what it deletes.
    titleRef.current?.focus();
    forget(choice);
  };
  return (
    <ClockProvider value={clockAt(now)}>
      <section class={styles['kept']}>
        <h2 ref={titleRef} tabIndex={-1} class={styles['heading']}>
          {i18n.t('kept.title')}
        </h2>
        <p class={styles['why']}>{i18n.t('kept.why')}</p>
        <Switch
          label={i18n.t('kept.keep')}
          hint={i18n.t('kept.keepWhy')}
          on={keeps}
          onChange={(keepReading) => change({ keepReading })}
        />
        {reading && (
          <p role="status">
            {reading.total === 0 ? i18n.t('kept.none') : i18n.t('kept.total', reading.total)}
          </p>
        )}
        {reading && reading.total > 0 && (
          <>
            <ByTime forget={forgetAnd} />
            <Sites sites={reading.sites} forget={forgetAnd} />
            <Articles articles={reading.latest} forget={forgetAnd} />
          </>
        )}
      </section>
    </ClockProvider>
  );
}

interface Forgetting {
  readonly forget: (choice: KeptChoice) => void;
}

function ByTime({ forget }: Forgetting) {
  const { now } = useClock();
  const since = (hours: number) =>
    forget({ what: 'since', since: new Date(now - hours * hour).toISOString() });
  return (
    <div class={styles['row']}>
      <Button onClick={() => since(1)}>{i18n.t('kept.lastHour')}</Button>
      <Button onClick={() => since(24)}>{i18n.t('kept.lastDay')}</Button>
      <Button onClick={() => since(24 * 7)}>{i18n.t('kept.lastWeek')}</Button>
      <Confirm
        ask={i18n.t('kept.all')}
        consequence={i18n.t('kept.allWhy')}
        yes={i18n.t('kept.allYes')}
        no={i18n.t('kept.allNo')}
        onConfirm={() => forget({ what: 'all' })}
      />
    </div>
  );
}

function Sites({ sites, forget }: Forgetting & Pick<KeptReading, 'sites'>) {
  return (
    <>
      <h3 class={styles['part']}>{i18n.t('kept.sites')}</h3>
      <ul>
        {sites.map(({ site, count }) => (
          <li key={site} class={styles['item']}>
            <span>
              <bdi>{site}</bdi> <span class={styles['why']}>{i18n.t('kept.count', count)}</span>
            </span>
            <Button
              look="quiet"
              icon={X}
              label={i18n.t('kept.forgetSite', [isolate(site)])}
              onClick={() => forget({ what: 'site', site })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Articles({ articles, forget }: Forgetting & { readonly articles: readonly KeptArticle[] }) {
  return (
    <details>
      <summary class={styles['summary']}>{i18n.t('kept.latest')}</summary>
      <ul>
        {articles.map(({ key, title, language, site, readAt }) => (
          <li key={key} class={styles['item']}>
            <span>
              <span dir="auto" lang={langAttribute(language)}>
                {title}
              </span>
              <span class={styles['meta']}>
                {site !== undefined && <Foreign text={site} />}
                {' · '}
                <AgoText at={readAt} message={(time) => time} />
              </span>
            </span>
            <Button
              look="quiet"
              icon={X}
              label={i18n.t('kept.forget', [isolate(title)])}
              onClick={() => forget({ what: 'article', key })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
