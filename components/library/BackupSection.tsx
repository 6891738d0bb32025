import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import type { MergeReport } from '@/utils/model/backup';
import styles from './BackupSection.module.css';
import type { LibraryActions, RestoreState } from './library-props';

interface BackupSectionProps {
  readonly restoring: RestoreState;
  readonly actions: Pick<LibraryActions, 'backUp' | 'readBackup' | 'restore' | 'cancelRestore'>;
}

/** One file that holds everything, and the way back: what it would change is shown before anything is. */
export function BackupSection({ restoring, actions }: BackupSectionProps) {
  const id = useId();
  return (
    <section class={styles['backup']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('library.backupTitle')}</h2>
      <p>{i18n.t('library.backupWhy')}</p>
      <Button onClick={actions.backUp}>{i18n.t('library.backUp')}</Button>
      <label for={`${id}-file`}>{i18n.t('library.restore')}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".sidelight,.gz,.jsonl"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) actions.readBackup(file);
          event.currentTarget.value = '';
        }}
      />
      <div role="status">
        <Restoring restoring={restoring} actions={actions} />
      </div>
    </section>
  );
}

/** Chromium takes no hyphen in the name of a message. */
const faultKeys = {
  'not-a-backup': 'notBackup',
  newer: 'newer',
  truncated: 'truncated',
  damaged: 'damaged',
} as const;

function Restoring({ restoring, actions }: BackupSectionProps) {
  switch (restoring.status) {
    case 'none':
      return null;
    case 'refused':
      return <p class={styles['fault']}>{i18n.t(`library.fault.${faultKeys[restoring.fault]}`)}</p>;
    case 'preview':
      return <Preview changes={restoring.changes} actions={actions} />;
    default:
      return <p>{i18n.t(`library.restoring.${restoring.status}`)}</p>;
  }
}

function Preview({
  changes,
  actions,
}: {
  readonly changes: MergeReport;
  readonly actions: BackupSectionProps['actions'];
}) {
  const sum = (field: 'added' | 'changed' | 'kept' | 'refused') =>
    Object.values(changes).reduce((total, count) => total + count[field], 0);
  return (
    <>
      <p>{i18n.t('library.preview', [sum('added'), sum('changed'), sum('kept'), sum('refused')])}</p>
      <div class={styles['row']}>
        <Button look="primary" onClick={actions.restore}>
          {i18n.t('library.restoreNow')}
        </Button>
        <Button onClick={actions.cancelRestore}>{i18n.t('library.cancel')}</Button>
      </div>
    </>
  );
}
