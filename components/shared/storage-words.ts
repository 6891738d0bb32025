import { i18n } from '#i18n';

export interface FaultWords {
  readonly title: string;
  readonly why: string;
}

/** What the reader should know of a fault of the storage, told by the words of whoever failed; null for any other fault. */
export function storageWords(reason: string): FaultWords | null {
  if (/^the disk is full/iu.test(reason)) return words('full');
  switch (/The database cannot be opened: ([a-z-]+)/u.exec(reason)?.[1]) {
    case 'newer':
      return words('newer');
    case 'blocked':
      return words('blocked');
    case 'upgrade-failed':
      return words('upgradeFailed');
    case 'unavailable':
      return words('unavailable');
    default:
      return null;
  }
}

type Fault = 'newer' | 'blocked' | 'upgradeFailed' | 'unavailable' | 'full';

const words = (fault: Fault): FaultWords => ({
  title: i18n.t(`storage.${fault}`),
  why: i18n.t(`storage.${fault}Why`),
});
