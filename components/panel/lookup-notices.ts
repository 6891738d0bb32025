import {
  BookOpenText,
  CircleHelp,
  CircleOff,
  CloudOff,
  FileSearch,
  type LucideIcon,
  TriangleAlert,
  VenetianMask,
} from 'lucide-preact';
import { i18n } from '#i18n';
import { isolate } from '@/components/shared/isolate';
import type { NoticeAction } from '@/components/shared/Notice';
import type { PanelActions } from '@/components/shared/panel-actions';
import { storageWords } from '@/components/shared/storage-words';
import type { StoryLookup } from '@/utils/model/story-lookup';

export type EmptyLookup = Exclude<StoryLookup, { status: 'matched' }>;
type SiteOff = Extract<EmptyLookup, { status: 'site-off' }>;

export const noticeIcons: Readonly<Record<EmptyLookup['status'], LucideIcon>> = {
  loading: FileSearch,
  'no-story': FileSearch,
  'not-article': BookOpenText,
  'site-off': CircleOff,
  paused: CircleOff,
  private: VenetianMask,
  offline: CloudOff,
  failed: TriangleAlert,
};

export const askIcon: LucideIcon = CircleHelp;

/** What is the case, in one line. */
export function noticeTitle(lookup: EmptyLookup): string {
  switch (lookup.status) {
    case 'loading':
      return i18n.t('state.loading');
    case 'no-story':
      return i18n.t('state.noStory');
    case 'not-article':
      return i18n.t('state.notArticle');
    case 'site-off':
      return siteOffTitle(lookup);
    case 'paused':
      return i18n.t('state.paused');
    case 'private':
      return i18n.t('state.private');
    case 'offline':
      return i18n.t('state.offline');
    case 'failed':
      return storageWords(lookup.reason)?.title ?? i18n.t('state.failed');
  }
}

function siteOffTitle({ scope, host }: SiteOff): string {
  if (scope === 'page') return i18n.t('state.pageOff');
  return i18n.t(scope === 'site' ? 'state.siteOff' : 'state.unasked', [isolate(host)]);
}

/** Why it is so, and what that means for the reader. */
export function noticeReason(lookup: EmptyLookup, hasFeeds: boolean): string {
  switch (lookup.status) {
    case 'loading':
      return i18n.t('state.loadingWhy');
    case 'no-story':
      return i18n.t(hasFeeds ? 'state.noStoryWhy' : 'state.noStoryNoFeeds');
    case 'not-article':
      return i18n.t('state.notArticleWhy');
    case 'site-off':
      return siteOffReason(lookup);
    case 'paused':
      return i18n.t('state.pausedWhy');
    case 'private':
      return i18n.t('state.privateWhy');
    case 'offline':
      return i18n.t('state.offlineWhy');
    case 'failed':
      return storageWords(lookup.reason)?.why ?? i18n.t('state.failedWhy');
  }
}

function siteOffReason({ scope, host }: SiteOff): string {
  if (scope === 'page') return i18n.t('state.pageOffWhy', [isolate(host)]);
  return i18n.t(scope === 'site' ? 'state.siteOffWhy' : 'state.unaskedWhy');
}

/** The one thing to do about it. */
export function noticeAction(lookup: EmptyLookup, hasFeeds: boolean, actions: PanelActions): NoticeAction {
  const headlines = { label: i18n.t('action.headlines'), run: () => actions.setView('headlines') };
  switch (lookup.status) {
    case 'loading':
      return { ...headlines, look: 'plain' };
    case 'no-story':
      return hasFeeds ? headlines : { label: i18n.t('action.addFeed'), run: () => actions.setView('feeds') };
    case 'not-article':
      return hasFeeds ? headlines : { label: i18n.t('action.example'), run: actions.showExample };
    case 'site-off':
      return siteOffAction(lookup, actions);
    case 'paused':
      return { label: i18n.t('action.allOn'), run: () => actions.setSite('all-on') };
    case 'private':
      return { label: i18n.t('action.allowPrivate'), run: actions.allowPrivate };
    case 'offline':
    case 'failed':
      return { label: i18n.t('action.retry'), run: actions.retry };
  }
}

function siteOffAction({ scope, host }: SiteOff, actions: PanelActions): NoticeAction {
  return scope === 'page'
    ? { label: i18n.t('action.pageOn'), run: () => actions.setSite('page-on') }
    : { label: i18n.t('action.siteOn', [isolate(host)]), run: () => actions.setSite('site-on') };
}
