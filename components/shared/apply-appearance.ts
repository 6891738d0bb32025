import type { Appearance } from '@/utils/model/appearance';

/** Hands the reader's choices to the style sheet (`styles/tokens.css`), on the root of a page. */
export function applyAppearance(root: HTMLElement, appearance: Appearance): void {
  const { theme, face, textSize, density } = appearance;
  Object.assign(root.dataset, { theme, face, textSize, density });
}
