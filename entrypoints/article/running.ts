import type { View } from '@/utils/engine/article/article-view';
import type { Sight } from '@/utils/engine/article/sight-article';
import type { FrameOpening } from '@/utils/extension/messages';
import type { TabCorner } from '@/utils/model/settings';

/** What comes into a page only once there is an article: `entrypoints/article-companion/`. */
export interface Companion {
  /** The page may hold other articles by now. */
  refresh(): void;
  /** The tab was put on the page, or is put there anew. */
  placed(tab: HTMLElement): void;
  /** Opens the panel inside the page; closes it, where it is open already. */
  toggleFrame(opening?: FrameOpening): void;
  isFrameOpen(): boolean;
  /** Seats the tab in a corner at once, also where it was dragged away from that same corner. */
  moveTab(corner: TabCorner): void;
}

/**
 * What the content script leaves in its isolated world, where the page cannot see it: for its own successor after an
 * update, and for what is put into the same world on demand.
 */
export interface Running {
  readonly signal: AbortSignal;
  isConnected(): boolean;
  retire(): void;
  lookAgain(): void;
  /** The first look, at the article that is in view just now. */
  look(): Sight | undefined;
  /** Another article of the page has come into view; undefined: the page as a whole. */
  see(view: View | undefined): void;
  readonly view: View | undefined;
  /** The tab's element, while there is something to show. */
  readonly tab: HTMLElement | undefined;
  /** What is in it, which the page cannot see. */
  readonly tabRoot: ShadowRoot | undefined;
  /** The page does not want our tab: the badge is enough from now on. */
  giveUpTab(): void;
  companion?: Companion;
}

const slot = Symbol.for('sidelight');
const world = globalThis as unknown as { [slot]?: Running };

export const runningScript = (): Running | undefined => world[slot];

export function setRunningScript(script: Running): void {
  world[slot] = script;
}
