import { type HostSettings, mayLookAt } from '@/utils/engine/url/host-rules';
import { nativeApi } from '@/utils/extension/native';
import { defaultSettings } from './default-settings';

/**
 * Has the reader allowed pages of this host to be looked at? Asked of the storage, which wakes no worker, before anything of
 * the page is read. What cannot be read counts as the default; the background judges again before anything is kept.
 */
export async function isLookingAllowed(url: string): Promise<boolean> {
  const api = nativeApi();
  if (!api) return false;
  const { settings } = (await api.storage.local.get('settings')) as { settings?: Partial<HostSettings> };
  const incognito = api.extension.inIncognitoContext ?? false;
  return mayLookAt({ ...defaultSettings, ...settings }, { url, incognito });
}
