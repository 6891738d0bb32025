import { all, member } from '@/utils/engine/article/page-dom';

/** What a browser draws over everything else: popovers, modal dialogs, what is in full screen. */
const topLayer = ':popover-open, :modal, :fullscreen';

/** Firefox shows content scripts the roots that pages close. */
type Host = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Whether something else than what is ours may be drawn over the panel. Where a popover ends cannot be measured (its shadow and its
 * backdrop are drawn beyond its box), nor which of two is above: any counts. The panel has to be in the top layer itself, over all that
 * is not.
 *
 * @param ours elements of ours; what is in their shadow roots is, too
 */
export function isCovered(document: Document, ours: readonly (Element | undefined)[]): boolean {
  if (all(document, ':root:active-view-transition', 1).length > 0) return true;
  return [document, ...shadowRoots(document, ours)].some((root) =>
    all(root as Document, topLayer).some((element) => !ours.includes(element)),
  );
}

/** Every shadow root of a tree that is not ours, those in shadow roots included. */
function* shadowRoots(
  tree: Document | ShadowRoot,
  ours: readonly (Element | undefined)[],
): Generator<ShadowRoot> {
  const elements = member(tree, 'querySelectorAll').call(tree, '*') as NodeListOf<Host>;
  for (const element of elements) {
    const root = element.openOrClosedShadowRoot;
    if (!root || ours.includes(element)) continue;
    yield root;
    yield* shadowRoots(root, ours);
  }
}
