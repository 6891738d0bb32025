import {
  type FeedField,
  type Field,
  feedFields,
  isSyncedScalar,
  readFieldName,
  type SyncedList,
  syncedLists,
} from '@/utils/engine/sync/field-names';
import { isPrivateAddress } from '@/utils/fetcher/private-address';
import { defaultSettings, parseSettings, type Settings } from '@/utils/model/settings';
import type { FieldValue } from '@/utils/model/sync';
import { editFeed, getFeed, putFeed } from '@/utils/storage/feeds';
import type { Deps } from '../deps';
import { refreshSoon } from '../refresh-feeds';
import { updateSettings } from '../settings';
import { newFeed, unsubscribe } from '../subscriptions';

/** A field, and what it is to hold here; undefined: nothing. */
export interface FieldChange {
  readonly name: string;
  readonly value: FieldValue | undefined;
}

type Of<T extends Field['of']> = Extract<Field, { of: T }>;

interface Read<F extends Field> extends FieldChange {
  readonly field: F;
}

/**
 * Makes the fields here what other browsers have made them. What cannot be done here (a setting of a later version, a feed inside a
 * network that nobody typed here) is left as it is, there too. Resolves with the names of those that were done.
 */
export async function applyFields(deps: Deps, changes: readonly FieldChange[]): Promise<ReadonlySet<string>> {
  const read = changes.flatMap((change) => {
    const field = readFieldName(change.name);
    return field ? [{ ...change, field }] : [];
  });
  const only = <T extends Field['of']>(of: T) =>
    read.filter((change): change is Read<Of<T>> => change.field.of === of);
  const done = new Set<string>();
  await applySettings(deps, [...only('setting'), ...only('list')], done);
  // A feed first, then what is said of it.
  const feeds = only('feed');
  const isPresence = ({ field }: Read<Of<'feed'>>) => field.field === undefined;
  await applyFeeds(deps, feeds.filter(isPresence), done);
  for (const change of feeds.filter((one) => !isPresence(one)))
    if (await applyToFeed(deps, change)) done.add(change.name);
  if (feeds.some(({ name }) => done.has(name)))
    for (const what of ['feeds', 'stories'] as const) deps.announce({ what });
  return done;
}

async function applySettings(
  deps: Deps,
  changes: readonly Read<Of<'setting'> | Of<'list'>>[],
  done: Set<string>,
): Promise<void> {
  if (changes.length === 0) return;
  await updateSettings(deps, (settings) =>
    changes.reduce((now, { name, value, field }) => {
      const next = field.of === 'list' ? withItem(now, field, value) : withSetting(now, field.name, value);
      if (next) done.add(name);
      return next ?? now;
    }, settings),
  );
}

function withSetting(settings: Settings, name: string, value: FieldValue | undefined): Settings | undefined {
  if (!Object.hasOwn(defaultSettings, name) || !isSyncedScalar(name as keyof Settings)) return undefined;
  const next = { ...settings, [name]: value ?? defaultSettings[name as keyof Settings] };
  return parseSettings(next).ok ? next : undefined;
}

function withItem(
  settings: Settings,
  { list, item }: Of<'list'>,
  value: FieldValue | undefined,
): Settings | undefined {
  if (!(syncedLists as readonly string[]).includes(list)) return undefined;
  const others = settings[list as SyncedList].filter((one) => one !== item);
  const next = { ...settings, [list]: value === undefined ? others : [...others, item] };
  return parseSettings(next).ok ? next : undefined;
}

async function applyFeeds(
  deps: Deps,
  changes: readonly Read<Of<'feed'>>[],
  done: Set<string>,
): Promise<void> {
  const db = await deps.database();
  let isNew = false;
  for (const { name, value, field } of changes) {
    const known = await getFeed(db, field.url);
    if (value === undefined) {
      if (known) await unsubscribe(deps, field.url);
      done.add(name);
      continue;
    }
    const feed = isPrivateAddress(field.url) ? null : newFeed(deps, field.url);
    if (!known && (feed?.url !== field.url || !(await putFeed(db, feed)).ok)) continue;
    isNew ||= !known;
    done.add(name);
  }
  if (isNew) refreshSoon(deps);
}

async function applyToFeed(deps: Deps, { field, value }: Read<Of<'feed'>>): Promise<boolean> {
  if (!(feedFields as readonly (string | undefined)[]).includes(field.field)) return false;
  const name = field.field as FeedField;
  if (value !== undefined && (name === 'muted' ? value !== true : typeof value !== 'string')) return false;
  const change = name === 'muted' ? { muted: value === true } : { [name]: value ?? null };
  return editFeed(await deps.database(), { url: field.url, ...change });
}
