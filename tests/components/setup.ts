import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';
import english from '#words/en';
import { setWords } from '@/components/i18n/i18n';

/** The real words of locales/en.yml, so that tests read what people read. */
setWords({ locale: 'en-GB', texts: english });

afterEach(cleanup);
