import type { Page } from 'playwright-core';
import { randomOf } from '@/bench/training/random';
import { shuffledBy } from '@/bench/training/shuffled';
import { languages, type PseudoLanguage } from '@/utils/model/language';
import { accessibilityFaults, cutOffTexts, overflow, showView } from './look-faults';

type Spoken = (typeof languages)[number] | PseudoLanguage;

/** One view as one reader has it: by language comes the direction. */
export interface SpokenLook {
  readonly view: string;
  readonly language: Spoken;
  readonly scheme: 'light' | 'dark';
  /** CSS pixels. */
  readonly width: number;
}

const widths = [280, 320, 420, 800] as const;

/** Every view in every language, scheme and width: some 6,000. */
export function spokenLooks(views: readonly string[]): readonly SpokenLook[] {
  const spoken: readonly Spoken[] = [...languages, 'en-XA', 'ar-XB'];
  return views.flatMap((view) =>
    spoken.flatMap((language) =>
      (['light', 'dark'] as const).flatMap((scheme) =>
        widthsOf(view).map((width) => ({ view, language, scheme, width })),
      ),
    ),
  );
}

/** The library is a page in a tab, and never as narrow as a panel can be. */
const widthsOf = (view: string) => widths.filter((width) => width >= 320 || !view.includes('library'));

/** So many of them, other ones for another seed. */
export const drawn = <T>(all: readonly T[], seed: number, count: number): readonly T[] =>
  shuffledBy(all, randomOf(seed)).slice(0, count);

/** What is wrong with a look, one line each. */
export async function checkSpoken(page: Page, base: string, look: SpokenLook): Promise<readonly string[]> {
  const { view, language, scheme, width } = look;
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
  await showView(page, `${base}?${new URLSearchParams({ view, language })}`);
  const wider = (await overflow(page)) > 0 ? ['is wider than its window'] : [];
  const cut = (await cutOffTexts(page)).map((text) => `is cut: ${text}`);
  const faults = [...wider, ...cut, ...(await accessibilityFaults(page))];
  return faults.map((fault) => `${view} ${language} ${scheme} ${width}: ${fault}`);
}
