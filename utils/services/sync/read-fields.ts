import { type FeedField, fieldName, isSyncedScalar, syncedLists } from '@/utils/engine/sync/field-names';
import type { Feed } from '@/utils/model/feed';
import { defaultSettings, type Settings } from '@/utils/model/settings';
import type { FieldValue, FieldValues } from '@/utils/model/sync';

/** What is synchronised of this browser. A setting at its default is none: it must not win over what another browser has chosen. */
export function readFields(settings: Settings, feeds: readonly Feed[]): FieldValues {
  const fields = new Map<string, FieldValue>();
  for (const [name, value] of Object.entries(settings) as [keyof Settings, unknown][])
    if (isSyncedScalar(name) && value !== defaultSettings[name])
      fields.set(fieldName({ of: 'setting', name }), value as FieldValue);
  for (const list of syncedLists)
    for (const item of settings[list]) fields.set(fieldName({ of: 'list', list, item }), true);
  for (const { url, name, folder, muted } of feeds) {
    fields.set(fieldName({ of: 'feed', url }), true);
    const own: Readonly<Record<FeedField, FieldValue | undefined>> = { name, folder, muted };
    for (const [field, value] of Object.entries(own))
      if (value !== undefined) fields.set(fieldName({ of: 'feed', url, field }), value);
  }
  return fields;
}
