import { storage } from 'wxt/utils/storage';

/** In memory only, and gone with the browser session: a token outlives the worker, not the window. */
const keyOf = (tabId: number): `session:${string}` => `session:frame-token-${tabId}`;

export const putFrameToken = (tabId: number, token: string): Promise<void> => storage.setItem(keyOf(tabId), token);

export async function getFrameToken(tabId: number): Promise<string | null> {
  const token = await storage.getItem<unknown>(keyOf(tabId));
  return typeof token === 'string' ? token : null;
}

export const deleteFrameToken = (tabId: number): Promise<void> => storage.removeItem(keyOf(tabId));
