import { deleteFrameToken, getFrameToken, putFrameToken } from '@/utils/storage/frame-tokens';
import type { Deps } from './deps';

/**
 * A word that our content script gives to the panel it frames, good once and in one tab. A page that frames the panel
 * itself has none, and the panel then does nothing (no click of the reader's can be stolen).
 */
export async function issueFrameToken(deps: Deps, tabId: number): Promise<string> {
  const token = deps.randomId();
  await putFrameToken(tabId, token);
  return token;
}

/** True once for the token last issued to the tab. */
export async function redeemFrameToken(tabId: number, token: string): Promise<boolean> {
  const issued = await getFrameToken(tabId);
  await deleteFrameToken(tabId);
  return issued !== null && issued === token;
}
