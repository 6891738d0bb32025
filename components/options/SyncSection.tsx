import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Confirm } from '@/components/shared/Confirm';
import { useClock } from '@/components/shared/clock';
import type { SyncState } from '@/utils/model/sync';
import options from './OptionsPage.module.css';
import { Switch } from './Switch';

export interface SyncSectionProps {
  readonly sync: SyncState;
  readonly setSync: (on: boolean) => void;
  /** Deletes what lies in the browser's sync storage. */
  readonly forgetSynced: () => void;
}

/** Across the reader's own browsers. Off until they say so; what then leaves the machine, and to whom, stands beside the switch. */
export function SyncSection({ sync, setSync, forgetSynced }: SyncSectionProps) {
  const titleRef = useRef<HTMLHeadingElement>(null);
  return (
    <section data-part="sync">
      <h2 ref={titleRef} tabIndex={-1} class={options['heading']}>
        {i18n.t('sync.title')}
      </h2>
      <Switch label={i18n.t('sync.on')} hint={i18n.t('sync.what')} on={sync.on} onChange={setSync} />
      <p class={options['note']}>{i18n.t('sync.never')}</p>
      <Standing sync={sync} />
      {!sync.on && sync.hasCopy && (
        <Confirm
          ask={i18n.t('sync.forget')}
          consequence={i18n.t('sync.forgetWhy')}
          yes={i18n.t('sync.forgetYes')}
          no={i18n.t('options.clearNo')}
          onConfirm={() => {
            // The question goes with its answer.
            titleRef.current?.focus();
            forgetSynced();
          }}
        />
      )}
    </section>
  );
}

function Standing({ sync: { on, problem, bytes, most } }: Pick<SyncSectionProps, 'sync'>) {
  const { locale } = useClock();
  const kilobytes = (count: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(
      count / 1_000,
    );
  const text =
    problem === 'full'
      ? i18n.t('sync.full', [kilobytes(bytes), kilobytes(most)])
      : problem === 'failed'
        ? i18n.t('sync.failed')
        : on
          ? i18n.t('sync.used', [kilobytes(bytes), kilobytes(most)])
          : '';
  return (
    <p class={options['note']} role="status">
      {text}
    </p>
  );
}
