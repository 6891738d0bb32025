import { Panel } from '@/components/panel/Panel';
import type { PanelProps } from '@/components/panel/panel-props';
import type { PanelActions } from '@/components/shared/panel-actions';
import { headlines } from '../fixtures/headlines';
import { byAddress, now } from '../fixtures/lookups';
import { feeds } from '../fixtures/subscribed-feeds';

export const nothing = () => {};

export const panelActions: PanelActions = {
  markPage: () => undefined,
  unmarkPage: () => undefined,
  setView: nothing,
  back: nothing,
  forward: nothing,
  search: nothing,
  hidePublisher: nothing,
  showPublisher: nothing,
  collect: nothing,
  openLibrary: nothing,
  pin: nothing,
  unpin: nothing,
  compareWith: nothing,
  openSource: nothing,
  addressOf: (url) => url,
  notThisStory: nothing,
  allowStory: nothing,
  undoMerge: nothing,
  subscribe: nothing,
  unsubscribe: nothing,
  refreshFeed: nothing,
  openStory: nothing,
  setSite: nothing,
  allowPrivate: nothing,
  retry: nothing,
  openOptions: nothing,
  explainPage: nothing,
  showExample: nothing,
  dismissFailure: nothing,
  reload: nothing,
};

const panelDefaults: PanelProps = {
  view: 'story',
  lookup: byAddress,
  headlines,
  pinned: headlines,
  feeds,
  actions: panelActions,
  now,
  timeZone: 'UTC',
};

/** The panel on a matched story, but for what is given. */
export const panel = (props: Partial<PanelProps>) => <Panel {...panelDefaults} {...props} />;
