import { getMessageFrom } from '../fixtures/get-message';

declare const MESSAGES: Readonly<Record<string, string>>;

// Must run before the components are loaded: the i18n library takes hold of the browser API at once.
Object.assign(globalThis, {
  browser: { runtime: { id: 'gallery' }, i18n: { getMessage: getMessageFrom(MESSAGES) } },
});
