import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { words } from '../../modules/words/words-plugin';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the gallery: every view in every state, without an extension around it. */
export default async function galleryConfig(): Promise<InlineConfig> {
  return {
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    plugins: [preact(), words(root)],
    logLevel: 'warn' as const,
    resolve: { alias: { '@': root, '#i18n': `${root}/components/i18n/i18n.ts` } },
    build: {
      outDir: `${root}/.artifacts/gallery/site`,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: ['chrome125', 'firefox140'],
    },
  };
}
