import { browser } from './browser';

/** The languages that the reader's browser is set to, the most wanted first: that of its own menus, then those of pages. */
export const uiLanguages = (): readonly string[] => [browser.i18n.getUILanguage(), ...navigator.languages];
