/** The element that holds the panel inside a page; its shadow root is closed. */
export const frameName = 'sidelight-panel';
