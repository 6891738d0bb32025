import { i18n } from '#i18n';
import { Loading } from '@/components/shared/Loading';
import { Notice } from '@/components/shared/Notice';
import type { PanelActions } from '@/components/shared/panel-actions';
import { OtherStoriesNote } from '@/components/story/OtherStoriesNote';
import styles from './LookupNotice.module.css';
import {
  askIcon,
  type EmptyLookup,
  noticeAction,
  noticeIcons,
  noticeReason,
  noticeTitle,
} from './lookup-notices';

export interface LookupNoticeProps {
  readonly lookup: EmptyLookup;
  readonly hasFeeds: boolean;
  readonly actions: PanelActions;
}

/** Why no story is shown, and one way on. */
export function LookupNotice({ lookup, hasFeeds, actions }: LookupNoticeProps) {
  const isQuestion = lookup.status === 'site-off' && lookup.scope === 'unasked';
  return (
    <Notice
      icon={isQuestion ? askIcon : noticeIcons[lookup.status]}
      title={noticeTitle(lookup)}
      action={noticeAction(lookup, hasFeeds, actions)}
    >
      {'article' in lookup && <ArticleName headline={lookup.article.headline} />}
      <p>{noticeReason(lookup, hasFeeds)}</p>
      {'others' in lookup && <OtherStoriesNote others={lookup.others} actions={actions} />}
      {lookup.status === 'loading' && <Loading />}
      {lookup.status === 'failed' && lookup.reason !== '' && <Details reason={lookup.reason} />}
    </Notice>
  );
}

/** Which article it was: a panel that lags behind its tab would show here. */
function ArticleName({ headline }: { readonly headline: string }) {
  return (
    <p class={styles['article']}>
      <span class={styles['label']}>{i18n.t('state.article')}</span>{' '}
      <bdi class={styles['headline']}>{headline}</bdi>
    </p>
  );
}

function Details({ reason }: { readonly reason: string }) {
  return (
    <details class={styles['details']}>
      <summary>{i18n.t('state.details')}</summary>
      <p dir="auto">{reason}</p>
    </details>
  );
}
