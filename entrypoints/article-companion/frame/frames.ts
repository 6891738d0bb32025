/** The elements that hold the panel inside this page: they may cover the tab, where nobody else may. */
export const frames = new WeakSet<Element>();
