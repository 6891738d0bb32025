import { attribute, rootElement } from './page-dom';
import type { Work } from './work-data';

export type Direction = 'ltr' | 'rtl';

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their further blocks. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/**
 * Which way the article's text runs. Its own letters say so, a majority of them: a template may be set the other way than the
 * text in it. Where there are too few letters, the page's `dir`.
 */
export function directionOf(page: Work, sample: string): Direction {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const mirrored = sample.match(rightToLeft)?.length ?? 0;
  if (letters >= 10) return mirrored > letters / 2 ? 'rtl' : 'ltr';
  const html = rootElement(page.document);
  return html && /^rtl$/i.test(attribute(html, 'dir')) ? 'rtl' : 'ltr';
}
