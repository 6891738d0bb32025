import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { messagesOf } from '../fixtures/messages';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the gallery: every view in every state, without an extension around it. */
export default async function galleryConfig(): Promise<InlineConfig> {
  return {
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    plugins: [preact()],
    logLevel: 'warn' as const,
    define: { MESSAGES: JSON.stringify(await messagesOf(`${root}/locales/en.yml`)) },
    resolve: { alias: { '@': root, '#i18n': `${root}/.wxt/i18n/index.ts` } },
    build: {
      outDir: `${root}/.artifacts/gallery/site`,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: ['chrome125', 'firefox140'],
    },
  };
}
