/**
 * What both browsers can do, so that a test of what people see is written once. All waiting is polling with a deadline
 * (`until.ts`); clicks and keys are the browser's own, trusted, with the gesture that the browser grants them.
 */
import type { BrowserName } from '../../../scripts/setup/browsers.mjs';

export type { BrowserName };

/** In CSS pixels of the page's viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In CSS pixels of the page's viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The tab at the page's edge, read through its closed shadow root, as no page could. */
export interface StoryTab {
  /** The button's `data-state`: `spotted` (an article, no story), `matched`, … */
  readonly state: string;
  /** The button's `data-sources`: the number that the tab shows. */
  readonly sources: string | null;
  /** What the button is heard as. */
  readonly label: string;
  /** The button's text as it is laid out for people. */
  readonly text: string;
  readonly box: Box;
  /** `name=value` of the host element's attributes: all that the page itself can see of the tab. */
  readonly hostAttributes: readonly string[];
}

/** Anything with a document: a page, the side panel, the panel's frame inside a page. */
export interface Surface {
  /** Runs the function there; arguments and result travel as JSON. */
  evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** An attribute of the first element with `data-status`, the panel's root; null where there is none. */
  attribute(name: string): Promise<string | null>;
  /** The text of the first such element, white space folded; null where there is none. */
  text(selector: string): Promise<string | null>;
  count(selector: string): Promise<number>;
  /** A real click on the middle of the first such element, scrolled into view. */
  click(selector: string): Promise<void>;
  /** A real key, named as `KeyboardEvent.key`: `Enter`, `Escape`, `a`, with modifiers before it: `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Clicks the field, then enters the text at once in the place of what stands there, as a paste would. */
  fill(selector: string, text: string): Promise<void>;
  /** Waits for an element, or for the function to answer with something. */
  waitFor(what: string | (() => unknown), milliseconds?: number): Promise<void>;
  /** Saves what is visible as PNG. */
  screenshot(file: string): Promise<void>;
}

export interface Page extends Surface {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  tab(): Promise<StoryTab | null>;
  /** Waits for a tab that satisfies the predicate (any, without one). */
  waitForTab(predicate?: (tab: StoryTab) => boolean, milliseconds?: number): Promise<StoryTab>;
  /** A real click where the tab is. */
  clickTab(): Promise<void>;
  /** The panel's frame inside this page, where it is open and loaded. */
  panelFrame(): Promise<Surface | null>;
  waitForPanelFrame(milliseconds?: number): Promise<Surface>;
  /** What stands over that frame in place of its content; empty where nothing does. */
  frameNotice(): Promise<string>;
  /** Firefox cannot make its window narrower than about 450 pixels. */
  setViewport(width: number, height: number): Promise<void>;
  /** Presses at one place, moves to another, lets go. Chromium's driver has only the mouse. */
  drag(from: Point, to: Point, pointer?: 'mouse' | 'touch'): Promise<void>;
  /** Lays the page out as for paper, or as for the screen again. */
  setMedium(medium: 'print' | 'screen'): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  /** Where the extension's own pages are: `chrome-extension://…` or `moz-extension://…`, without a last slash. */
  readonly extensionOrigin: string;
  openPage(url: string): Promise<Page>;
  /** Opens a page in a private window of its own. Launch with `privateWindows`, or the extension is not there. */
  openPrivatePage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab: `sidepanel.html?tab=3`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The native side panel, where it is open: Chromium's side panel, Firefox's sidebar. */
  panel(): Promise<Surface | null>;
  waitForPanel(milliseconds?: number): Promise<Surface>;
  closePanel(): Promise<void>;
  /** The text on the toolbar button for this page's tab. */
  badge(page: Page): Promise<string>;
  /** Clicks the toolbar button while this page is in front. */
  clickToolbar(page: Page): Promise<void>;
  /** Ends the background as the browser does when it is idle, and waits until it is gone. Who waits for it may wake another. */
  killBackground(): Promise<void>;
  /** Is the background running just now? */
  backgroundRuns(): Promise<boolean>;
  /** Runs the function in the background, which must be alive; arguments and result travel as JSON. Chromium only. */
  inBackground: Surface['evaluate'];
  /** Loads the extension anew, as an update does: pages that are open keep its orphaned content scripts. */
  reloadExtension(): Promise<void>;
  /** How much the extension may store, in bytes; null for as much as the browser gives. Chromium only. */
  limitStorage(bytes: number | null): Promise<void>;
  /**
   * What our own pages and the background have left in the console so far as an error that nobody caught: exceptions,
   * rejections, violations of the policy. Launch with `complaints`: a worker of Chromium's that is heard does not end by itself.
   */
  complaints(): Promise<readonly string[]>;
  /** Settles when the browser has ended, also where a person closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
  /** SIGKILL, as when the power goes. What the browser has on disk stays where `profile` was given. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extensionPath: string;
  /** The folder of a profile that outlives the browser; a new one that goes with it by default. */
  readonly profile?: string;
  /** The folder where the browser puts what a page saves, under the name that the page gives it. */
  readonly downloads?: string;
  /** `127.0.0.1:8080`: all requests go there, those to loopback too. */
  readonly proxy?: string;
  /** Host names to be found on this machine: `news.example` → 127.0.0.1. The ports stay. */
  readonly hosts?: readonly string[];
  /** Answers the requests of pages in the network's place, at whatever address; null fails them. Chromium only. */
  readonly answer?: (url: string) => string | null;
  /** The extension is allowed in private windows, as a person does it in the browser's list of extensions. */
  readonly privateWindows?: boolean;
  /** Its complaints are gathered. */
  readonly complaints?: boolean;
  /** Firefox's preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Further arguments of the command line. */
  readonly args?: readonly string[];
  /** With a window that people see; without one by default. */
  readonly headed?: boolean;
  /** BCP 47, the language of the browser's own surface. */
  readonly locale?: string;
}
