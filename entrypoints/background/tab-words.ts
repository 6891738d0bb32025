import type { FrameOpening } from '@/utils/extension/messages';
import { uiLanguages } from '@/utils/extension/ui-languages';
import { type Spoken, spokenLanguage } from '@/utils/model/language';
import type { NamedTabView, TabView, TabWords } from '@/utils/model/tab-view';
import type { Deps } from '@/utils/services/deps';
import { openFrame } from '@/utils/services/frame-tokens';
import { getSettings } from '@/utils/storage/settings';
import { readPackaged } from './read-packaged';

/**
 * What stands in a page is worded here: a content script could ask only for the browser's own language, and knows no
 * plurals. The words are those of `_locales`, which every build has.
 */
export async function tabWords(): Promise<TabWords> {
  const spoken = await spokenNow();
  return { direction: spoken.direction, texts: await textsOf(spoken) };
}

/** With what it is called where it is heard. */
export async function nameTab(view: TabView): Promise<NamedTabView> {
  if (view.state === 'off') return view;
  const spoken = await spokenNow();
  const texts = await textsOf(spoken);
  if (view.state === 'spotted') return { ...view, label: texts['tabSpotted'] ?? '' };
  const form = new Intl.PluralRules(spoken.locale).select(view.sources);
  const count = new Intl.NumberFormat(spoken.locale).format(view.sources);
  return { ...view, label: (texts[`tabMatched_${form}`] ?? '').replace('$1', count) };
}

/** How much is new in a pinned story, for a notification. */
export async function wordNews(count: number): Promise<string> {
  const spoken = await spokenNow();
  const form = new Intl.PluralRules(spoken.locale).select(count);
  const number = new Intl.NumberFormat(spoken.locale).format(count);
  return ((await textsOf(spoken))[`newsNotice_${form}`] ?? '').replace('$1', number);
}

/** Lets a panel into a page: once, with what is to be read there around it. */
export async function openNamedFrame(deps: Deps, tabId: number | undefined): Promise<FrameOpening> {
  const [frame, { texts }] = await Promise.all([openFrame(deps, tabId), tabWords()]);
  return { ...frame, edge: texts['frameResize'] ?? '', covered: texts['frameCovered'] ?? '' };
}

const spokenNow = async (): Promise<Spoken> => spokenLanguage((await getSettings()).language, uiLanguages());

const known = new Map<string, Promise<TabWords['texts']>>();

/** A worker lives for minutes: what it has read of its own package is not read again. */
function textsOf({ language }: Spoken): Promise<TabWords['texts']> {
  const asked = known.get(language) ?? readTexts(language);
  known.set(language, asked);
  asked.catch(() => known.delete(language));
  return asked;
}

async function readTexts(language: Spoken['language']): Promise<TabWords['texts']> {
  // The test languages are made from English, and for our own pages only.
  const folder = language === 'en-XA' || language === 'ar-XB' ? 'en' : language.replace('-', '_');
  const messages: Record<string, { readonly message: string }> = JSON.parse(
    await readPackaged(`_locales/${folder}/messages.json`),
  );
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
