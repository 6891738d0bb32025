import type { Plugin } from 'vite';
import { fileOf, readTexts } from './locale-files';

const prefix = '#words/';

/** `import('#words/de')`: the texts of a language, as a script of their own that is read when it is asked for. */
export function words(root: string): Plugin {
  return {
    name: 'words',
    resolveId: { filter: { id: /^#words\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0#words\// },
      async handler(id) {
        const locale = id.slice(prefix.length + 1);
        for (const source of ['en', locale]) this.addWatchFile(fileOf(root, source));
        // Browsers read JSON in a string faster than an object written out.
        const json = JSON.stringify(JSON.stringify(await readTexts(root, locale)));
        return `export default JSON.parse(${json});`;
      },
    },
  };
}
