import { browser } from '@/utils/extension/browser';

/** The text of a file that ships with the extension, by its path from the root. */
export async function readPackaged(file: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(file));
  return response.text();
}
