import { browser } from './browser';

const permission = { permissions: ['notifications'] };
const prefix = 'story ';

/** A notification of news of a story; `place` is what its click gives back. */
export interface Notice {
  readonly place: string;
  readonly title: string;
  readonly message: string;
}

/** Has the reader allowed notifications? The permission is optional, and asked for when it is first needed. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission as never);

/** Asks the reader; must be called in a click. Resolves with the answer. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(permission as never);

/** Shows a notification. False where the reader has not allowed any. One of the same place takes the place of the last. */
export async function notify({ place, title, message }: Notice): Promise<boolean> {
  if (!(await mayNotify())) return false;
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(`${prefix}${place}`, { type: 'basic', iconUrl, title, message });
  return true;
}

/**
 * For the background: a notification was clicked. Where the permission is not there yet there is no such event; it is listened to
 * as soon as it is given.
 */
export function onNoticeClicked(act: (place: string) => void): void {
  const listen = () =>
    browser.notifications?.onClicked.addListener((id) => {
      if (id.startsWith(prefix)) act(id.slice(prefix.length));
    });
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if ((permissions as readonly string[] | undefined)?.includes('notifications')) listen();
  });
}
