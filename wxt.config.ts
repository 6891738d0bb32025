import preact from '@preact/preset-vite';
import { defineConfig, type EntrypointGroup } from 'wxt';

/**
 * Everything the extension may do. Each permission is argued for in docs/adr/0002-permissions.md;
 * tests/unit/manifest.test.ts fails when one is added that no ADR names.
 */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  alias: { '#i18n': 'components/i18n/i18n.ts' },
  hooks: { 'entrypoints:grouped': (_, groups) => buildPanelAlone(groups) },
  vite: () => ({ plugins: [preact()], build: { target: 'es2022', cssTarget: ['chrome125', 'firefox140'] } }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    host_permissions: ['http://*/*', 'https://*/*'],
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when a reader first wants to hear of news of a pinned story.
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_extName__' },
    content_scripts: [
      // Not WXT's own wrapper for content scripts: it posts a message into every page (docs/adr/0003-content-script.md).
      { matches: ['http://*/*', 'https://*/*'], js: ['article.js'], run_at: 'document_idle' },
    ],
    // While one writes, pages come from the development server.
    ...(command === 'build' ? { content_security_policy: { extension_pages: policyFor(browser) } } : {}),
    ...(browser === 'firefox' ? firefoxOnly : chromiumOnly),
  }),
});

/**
 * What our own pages may load and do: files of the package, and feeds wherever they are. Firefox's panel is framed by web pages
 * (`frame.test.ts`), Chromium's pages by nobody.
 */
const policyFor = (browser: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self' http: https:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${browser === 'firefox' ? 'http: https:' : "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/**
 * The panel shares no files with the other pages: what it needs to show a story is one script and one style sheet, and the reader
 * does not wait for a dozen.
 */
function buildPanelAlone(groups: EntrypointGroup[]): void {
  const pages = groups.find((group) => Array.isArray(group) && group.some(isPanel));
  if (!Array.isArray(pages)) return;
  groups.push(pages.splice(pages.findIndex(isPanel), 1));
}

const isPanel = ({ type }: { readonly type: string }): boolean => type === 'sidepanel';

const chromiumOnly = {
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
  minimum_chrome_version: '125',
};

const firefoxOnly = {
  commands: { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' } } },
  // The panel page, which our content script frames where a click cannot open the sidebar. Its address holds an id that
  // is random for every install; Chromium's build has none at all, since it needs no frame.
  web_accessible_resources: [{ resources: ['sidepanel.html'], matches: ['http://*/*', 'https://*/*'] }],
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
