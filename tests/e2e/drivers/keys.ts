/** A key as the protocols want it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  /** The virtual key code of Windows, which Chromium derives everything from. */
  readonly keyCode: number;
  /** What the key types; undefined where it types nothing, or a modifier takes that from it. */
  readonly text?: string;
  /** The code point by which WebDriver names the key. */
  readonly webDriver: string;
  readonly modifiers: readonly string[];
}

interface Named {
  readonly keyCode: number;
  readonly webDriver: string;
  readonly text?: string;
}

/** Key codes: UI Events, appendix "fixed virtual key codes". WebDriver: W3C WebDriver, "keyboard actions". */
const namedKeys: Readonly<Record<string, Named>> = {
  Enter: { keyCode: 13, webDriver: '\uE007', text: '\r' },
  Tab: { keyCode: 9, webDriver: '\uE004' },
  Escape: { keyCode: 27, webDriver: '\uE00C' },
  Backspace: { keyCode: 8, webDriver: '\uE003' },
  Delete: { keyCode: 46, webDriver: '\uE017' },
  Home: { keyCode: 36, webDriver: '\uE011' },
  End: { keyCode: 35, webDriver: '\uE010' },
  PageUp: { keyCode: 33, webDriver: '\uE00E' },
  PageDown: { keyCode: 34, webDriver: '\uE00F' },
  ArrowLeft: { keyCode: 37, webDriver: '\uE012' },
  ArrowUp: { keyCode: 38, webDriver: '\uE013' },
  ArrowRight: { keyCode: 39, webDriver: '\uE014' },
  ArrowDown: { keyCode: 40, webDriver: '\uE015' },
  Space: { keyCode: 32, webDriver: ' ', text: ' ' },
};

export const webDriverModifiers: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

/** Reads `Enter`, `a` or `Control+Shift+ArrowLeft`. Throws on a name that no keyboard has. */
export function parseKey(description: string): KeyPress {
  const parts = description.split('+');
  const name = parts.pop() || '+';
  const types = !parts.some((modifier) => modifier !== 'Shift');
  const named = namedKeys[name];
  if (named !== undefined) {
    const { keyCode, webDriver, text } = named;
    const key = name === 'Space' ? ' ' : name;
    return { key, code: name, keyCode, webDriver, modifiers: parts, ...(text && types ? { text } : {}) };
  }
  if ([...name].length !== 1) throw new Error(`No such key: ${description}`);
  const upper = name.toUpperCase();
  const code = /[A-Z]/.test(upper) ? `Key${upper}` : /\d/.test(name) ? `Digit${name}` : '';
  // The code of a full stop as a character is that of the key Delete: what is no letter and no digit is known by its text.
  const keyCode = /[A-Z0-9]/.test(upper) ? upper.charCodeAt(0) : 0;
  return { key: name, code, keyCode, webDriver: name, modifiers: parts, ...(types ? { text: name } : {}) };
}
