import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Confirm } from '@/components/shared/Confirm';
import { useClock } from '@/components/shared/clock';
import type { StorageChoice } from '@/utils/model/requests';
import options from './OptionsPage.module.css';

export interface StorageSectionProps {
  /** Bytes on disk, as the browser counts them; absent where it does not tell. */
  readonly used: number | undefined;
  readonly clear: (choice: StorageChoice) => void;
}

/**
 * How much room all of it takes, and how to be rid of it: of what was worked out, or of everything. What reading has left is
 * deleted where it is listed, above; feeds in their view.
 */
export function StorageSection({ used, clear }: StorageSectionProps) {
  const { locale } = useClock();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const clearAnd = (what: StorageChoice['what']) => () => {
    // The question goes with its answer.
    titleRef.current?.focus();
    clear({ what });
  };
  return (
    <section>
      <h2 ref={titleRef} tabIndex={-1} class={options['heading']}>
        {i18n.t('options.storage')}
      </h2>
      <p class={options['note']} data-part="storage-used">
        {used === undefined
          ? i18n.t('options.storageUnknown')
          : i18n.t('options.storageUsed', [megabytes(used, locale)])}
      </p>
      <div class={options['row']}>
        <Confirm
          ask={i18n.t('options.derivedAsk')}
          consequence={i18n.t('options.derivedWhy')}
          yes={i18n.t('options.derivedYes')}
          no={i18n.t('options.clearNo')}
          onConfirm={clearAnd('derived')}
        />
        <Confirm
          ask={i18n.t('options.clearAsk')}
          consequence={i18n.t('options.clearWhy')}
          yes={i18n.t('options.clearYes')}
          no={i18n.t('options.clearNo')}
          onConfirm={clearAnd('everything')}
        />
      </div>
    </section>
  );
}

function megabytes(bytes: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 10_000_000 ? 1 : 0,
  });
  return format.format(bytes / 1_000_000);
}
