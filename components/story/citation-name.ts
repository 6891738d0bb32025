import { i18n } from '#i18n';
import type { Clock } from '@/components/shared/clock';
import { spokenDate } from '@/components/shared/date-format';
import { isolate } from '@/components/shared/isolate';
import type { Source } from '@/utils/model/source';

/** What a citation is called where it is heard: "Source 3, Reuters, 7 January". */
export function citationName(number: number, source: Source | undefined, clock: Clock): string {
  const publisher = isolate(source?.publisher ?? '');
  return source?.published === undefined
    ? i18n.t('citation.label', [number, publisher])
    : i18n.t('citation.labelDated', [number, publisher, spokenDate(source.published, clock)]);
}
