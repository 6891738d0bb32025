export type BrowserName = 'chromium' | 'firefox';

/** What the tests need of the machine: the browsers, and bibutils. */
export type ProgramName = BrowserName | 'bibutils';

/** The path of a browser's program, or null where it is not installed. */
export function findBrowser(name: BrowserName): string | null;

/** Installs missing browsers where it can; gives the names of those that are still missing. */
export function ensureBrowsers(wanted?: readonly ProgramName[]): Promise<readonly ProgramName[]>;
