import { storage } from 'wxt/utils/storage';

/** The word by which an in-page panel proves that our content script opened it; gone when the browser closes. */
const keyOf = (tabId: number) => `session:frame-${tabId}` as const;

export async function getFrameToken(tabId: number): Promise<string | null> {
  const token = await storage.getItem<unknown>(keyOf(tabId));
  return typeof token === 'string' ? token : null;
}

export async function putFrameToken(tabId: number, token: string): Promise<void> {
  await storage.setItem(keyOf(tabId), token);
}

export async function deleteFrameToken(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId));
}
