import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { browserMessages, folderOf } from './browser-messages';
import { listLocales, readTexts } from './locale-files';
import { shapesModule } from './word-shapes';
import { words } from './words-plugin';

/** Makes of `locales/*.yml` what the pages, the browser and the compiler need of them. */
export default defineWxtModule({
  name: 'words',
  setup(wxt) {
    const { root } = wxt.config;
    addViteConfig(wxt, () => ({ plugins: [words(root)] }));
    wxt.hooks.hook('prepare:types', async (_, entries) => {
      const text = shapesModule(await readTexts(root, 'en'));
      entries.push({ path: 'types/word-shapes.d.ts', text, tsReference: true });
    });
    wxt.hooks.hook('build:publicAssets', async (_, assets) => {
      for (const locale of await listLocales(root)) {
        const contents = browserMessages(await readTexts(root, locale));
        assets.push({ relativeDest: `_locales/${folderOf(locale)}/messages.json`, contents });
      }
    });
  },
});
