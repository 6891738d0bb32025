import { i18n } from '#i18n';
import type { SubscriptionError } from './subscription';

/** What went wrong with a feed, and what the reader can do about it. */
export function feedErrorText({ code, status, hasFeeds }: SubscriptionError): string {
  switch (code) {
    case 'not-an-address':
      return i18n.t('feedError.notAnAddress');
    case 'already-subscribed':
      return i18n.t('feedError.alreadySubscribed');
    case 'http':
      return httpErrorText(status ?? 0);
    case 'too-large':
      return i18n.t('feedError.tooLarge');
    case 'not-a-feed':
      return i18n.t(hasFeeds ? 'feedError.pageWithFeeds' : 'feedError.notAFeed');
    case 'private-address':
      return i18n.t('feedError.privateAddress');
    default:
      return i18n.t(`feedError.${code}`);
  }
}

/** Each kind of status asks something else of the reader. */
function httpErrorText(status: number): string {
  const shown: [string] = [String(status)];
  if (status === 401 || status === 403) return i18n.t('feedError.refused', shown);
  if (status === 404 || status === 410) return i18n.t('feedError.gone', shown);
  if (status === 429) return i18n.t('feedError.busy', shown);
  if (status >= 500) return i18n.t('feedError.server', shown);
  return i18n.t('feedError.http', shown);
}
