import { i18n } from '#i18n';
import { useClock } from '@/components/shared/clock';
import options from './OptionsPage.module.css';

export interface StorageSectionProps {
  /** Bytes on disk, as the browser counts them; absent where it does not tell. */
  readonly used: number | undefined;
}

/** How much room all of it takes. What can be deleted is deleted where it is listed: what was read above, feeds in their view. */
export function StorageSection({ used }: StorageSectionProps) {
  const { locale } = useClock();
  return (
    <section>
      <h2 class={options['heading']}>{i18n.t('options.storage')}</h2>
      <p class={options['note']} data-part="storage-used">
        {used === undefined
          ? i18n.t('options.storageUnknown')
          : i18n.t('options.storageUsed', [megabytes(used, locale)])}
      </p>
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
