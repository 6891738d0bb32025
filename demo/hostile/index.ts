import { badEntries } from './bad-entries';
import { badStories } from './bad-stories';
import { brokenTransfers } from './broken-transfers';
import type { HostileFeed } from './hostile-feed';
import { oddEncodings } from './odd-encodings';
import { oddStatuses } from './odd-statuses';
import { oversizedFeeds } from './oversized';

/** Every feed that misbehaves on purpose, and what should come of it. */
export const hostileFeeds: readonly HostileFeed[] = [
  ...brokenTransfers,
  ...oddStatuses,
  ...oddEncodings,
  ...badStories,
  ...badEntries,
  ...oversizedFeeds,
];
