import { deleteFrameToken, getFrameToken, putFrameToken } from '@/utils/storage/frame-tokens';
import { getSettings } from '@/utils/storage/settings';
import type { Deps } from './deps';

/**
 * For our content script, which gives the token to the panel it frames: it is good once, and in one tab. A page that frames
 * the panel itself has none, and the panel then does nothing (no click of the reader's can be stolen). The width is the
 * reader's own, in CSS pixels.
 */
export async function openFrame(
  deps: Deps,
  tabId: number | undefined,
): Promise<{ token: string; width: number }> {
  if (tabId === undefined) throw new Error('a panel can only be framed in a tab');
  const token = deps.randomId();
  await putFrameToken(tabId, token);
  return { token, width: (await getSettings()).frameWidth };
}

/** True once for the token last issued to the tab. */
export async function redeemFrameToken(tabId: number, token: string): Promise<boolean> {
  const issued = await getFrameToken(tabId);
  await deleteFrameToken(tabId);
  return issued !== null && issued === token;
}
