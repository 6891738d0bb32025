/**
 * Functions that run inside Firefox's own window, where scripts may do anything. Each is sent there as its source text, so
 * it uses only its arguments and the names declared here.
 */
import type { Box } from './contract';

interface BrowsingContext {
  mediumOverride: string;
  readonly children: readonly BrowsingContext[];
  readonly currentWindowGlobal: {
    readonly documentURI: { readonly spec: string };
    getActor(name: 'MarionetteCommands'): {
      executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
    };
    drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
  } | null;
}

interface BrowserElement extends HTMLElement {
  readonly browsingContext: BrowsingContext;
  readonly ownerDocument: Document & {
    readonly defaultView: { readonly gBrowser: { getTabForBrowser(browser: BrowserElement): Tab } };
  };
}

interface Extension {
  readonly id: string;
  readonly backgroundState: string;
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}

interface Tab {
  readonly linkedBrowser: BrowserElement;
}

declare const ChromeUtils: {
  importESModule(url: 'resource://gre/modules/AddonManager.sys.mjs'): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
  importESModule(url: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    ExtensionParent: { GlobalManager: { getExtension(id: string): Extension } };
  };
  importESModule(url: 'resource://gre/modules/Extension.sys.mjs'): {
    Management: {
      global: {
        browserActionFor(extension: Extension): {
          action: { getProperty(tab: Tab, name: string): string | null };
        };
      };
    };
  };
  importESModule(url: 'chrome://remote/content/shared/NavigableManager.sys.mjs'): {
    NavigableManager: { getBrowserById(handle: string): BrowserElement };
  };
};

interface ConsoleMessage {
  readonly message: string;
  readonly sourceName?: string;
  readonly flags?: number;
}

declare const Services: { readonly console: { getMessageArray(): readonly ConsoleMessage[] } };
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const SidebarController: { readonly isOpen: boolean; hide(): void };

export function badgeText(extensionId: string, handle: string): string {
  const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const browser = NavigableManager.getBrowserById(handle);
  // Its own window's: it need not be the one in which this runs.
  const tab = browser.ownerDocument.defaultView.gBrowser.getTabForBrowser(browser);
  const extension = ExtensionParent.GlobalManager.getExtension(extensionId);
  return Management.global.browserActionFor(extension).action.getProperty(tab, 'badgeText') ?? '';
}

/** The middle of the toolbar button. New buttons start in the menu of extensions: this one is pinned first. */
export function toolbarButton(extensionId: string): Box | null {
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  if (!document.getElementById(widget)?.closest('#nav-bar')) {
    CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  }
  const button = document.getElementById(widget)?.getBoundingClientRect();
  return button && button.width > 0
    ? { x: button.x, y: button.y, width: button.width, height: button.height }
    : null;
}

export function backgroundState(extensionId: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.GlobalManager.getExtension(extensionId).backgroundState;
}

export async function terminateBackground(extensionId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.GlobalManager.getExtension(extensionId).terminateBackground({
    ignoreDevToolsAttached: true,
  });
}

export async function reloadAddon(extensionId: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(extensionId)).reload();
}

/** Which of the page's frames is the extension's, counted as WebDriver counts them; -1 where none is. */
export function extensionFrameIndex(handle: string, origin: string): number {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { children } = NavigableManager.getBrowserById(handle).browsingContext;
  return children.findIndex((child) => child.currentWindowGlobal?.documentURI.spec.startsWith(`${origin}/`));
}

/** Where the sidebar's content is in the window; null where it shows nothing of this extension. */
export function sidebarBox(origin: string): Box | null {
  const frame = document.getElementById('sidebar') as HTMLIFrameElement | null;
  const panel = frame?.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null;
  const address = panel?.browsingContext?.currentWindowGlobal?.documentURI.spec ?? '';
  if (!SidebarController.isOpen || !frame || !panel || !address.startsWith(`${origin}/`)) return null;
  const outer = frame.getBoundingClientRect();
  const inner = panel.getBoundingClientRect();
  if (inner.width === 0 || inner.height === 0) return null;
  return { x: outer.x + inner.x, y: outer.y + inner.y, width: inner.width, height: inner.height };
}

/** Hands a script to Marionette's own actor in the sidebar's document, which WebDriver has no handle for. */
export async function runInSidebar(script: string): Promise<unknown> {
  const frame = document.getElementById('sidebar') as HTMLIFrameElement | null;
  const panel = frame?.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null;
  const actor = panel?.browsingContext.currentWindowGlobal?.getActor('MarionetteCommands');
  if (!actor) throw new Error('The sidebar is closed');
  return actor.executeScript(script, [], { async: true, timeout: 30_000 });
}

export function hideSidebar(): void {
  SidebarController.hide();
}

/** The sidebar's document as PNG, base64. */
export async function drawSidebar(): Promise<string> {
  const frame = document.getElementById('sidebar') as HTMLIFrameElement | null;
  const panel = frame?.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null;
  const bitmap = await panel?.browsingContext.currentWindowGlobal?.drawSnapshot(null, 1, 'white');
  if (!bitmap) throw new Error('The sidebar is closed');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}

export function setMedium(handle: string, medium: 'print' | 'screen'): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  NavigableManager.getBrowserById(handle).browsingContext.mediumOverride = medium === 'print' ? 'print' : '';
}

/** Errors of the extension's own pages; what is flagged is a warning, or not of a script. */
export function consoleErrors(origin: string): readonly string[] {
  const warningOrInfo = 0x1 | 0x8;
  return Services.console
    .getMessageArray()
    .filter(({ sourceName, flags }) => sourceName?.startsWith(origin) && !((flags ?? 0) & warningOrInfo))
    .map(({ message }) => message);
}
