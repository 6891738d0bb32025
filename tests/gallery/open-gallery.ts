import { build, type PreviewServer, preview } from 'vite';
import galleryConfig from './vite.config';

export interface OpenGallery {
  /** Where it is served, with a slash at its end. */
  readonly base: string;
  readonly close: () => Promise<void>;
}

/** Builds the gallery as the extension's pages are built, and serves it on this machine only. */
export async function openGallery(): Promise<OpenGallery> {
  const config = { ...(await galleryConfig()), configFile: false as const };
  await build(config);
  const server: PreviewServer = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const base = server.resolvedUrls?.local[0];
  if (base === undefined) throw new Error('The gallery is not served anywhere');
  return { base, close: () => server.close() };
}
