import type { Browser, LaunchOptions } from './driver';
export async function launchFirefox(_options: LaunchOptions): Promise<Browser> {
  throw new Error('not yet');
}
