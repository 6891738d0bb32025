import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Foreign } from '@/components/shared/Foreign';
import type { FailedImport, ImportProgress } from '@/utils/model/feed-overview';
import { feedErrorText } from './feed-error-text';
import type { FeedsPart } from './feeds-part';
import styles from './ImportReport.module.css';

/** How an import goes, and when it is over, what failed and why. */
export function ImportReport({ part }: { readonly part: FeedsPart }) {
  const progress = part.overview?.importing;
  if (part.importError)
    return (
      <p class={styles['error']} role="alert">
        {i18n.t(importErrorKeys[part.importError])}
      </p>
    );
  return progress ? <Report progress={progress} dismiss={part.actions.dismissImport} /> : null;
}

const importErrorKeys = {
  'not-opml': 'feeds.importNotOpml',
  truncated: 'feeds.importTruncated',
  empty: 'feeds.importEmpty',
} as const;

function Report({ progress, dismiss }: { readonly progress: ImportProgress; readonly dismiss: () => void }) {
  const { total, done, failed } = progress;
  const isOver = done >= total;
  return (
    <section class={styles['report']} aria-label={i18n.t('feeds.import')}>
      <p role="status">{i18n.t(isOver ? 'feeds.imported' : 'feeds.importing', [done, total])}</p>
      {!isOver && (
        <progress class={styles['bar']} value={done} max={total} aria-label={i18n.t('feeds.import')} />
      )}
      {failed.length > 0 && (
        <details>
          <summary class={styles['summary']}>{i18n.t('feeds.importFailed', failed.length)}</summary>
          <ul>
            {failed.map((item) => (
              <Failure key={`${item.url} ${item.code}`} item={item} />
            ))}
          </ul>
        </details>
      )}
      {isOver && (
        <Button look="quiet" onClick={dismiss}>
          {i18n.t('feeds.importDismiss')}
        </Button>
      )}
    </section>
  );
}

function Failure({ item }: { readonly item: FailedImport }) {
  return (
    <li class={styles['failure']}>
      <p>
        <Foreign text={item.title ?? item.url} />
      </p>
      {item.title !== undefined && (
        <p class={styles['address']}>
          <Foreign text={item.url} />
        </p>
      )}
      <p class={styles['why']}>{feedErrorText(item)}</p>
    </li>
  );
}
