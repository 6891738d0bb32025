import { resolve } from 'node:path';
import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getMessageFrom } from '../fixtures/get-message';
import { messagesOf } from '../fixtures/messages';

/** The real words of locales/en.yml, so that tests read what people read. */
const messages = await messagesOf(resolve(import.meta.dirname, '../../locales/en.yml'));
Object.assign(fakeBrowser.i18n, { getMessage: getMessageFrom(messages) });

afterEach(cleanup);
