import { parseSyncChunk, type Register, type Registers, type SyncChunk } from '@/utils/model/sync';
import { isLater } from './merge-registers';

/** What browsers let an extension keep in sync storage: `QUOTA_BYTES` in all, `QUOTA_BYTES_PER_ITEM` each. */
export const mostSyncBytes = 102_400;
const mostItemBytes = 8_192;

/** Browsers count the name and the JSON of an item, and some write a sign of it longer than others do. */
const mostChunkBytes = mostItemBytes - 1_024;

type Entry = SyncChunk['e'][number];

/**
 * The fields as items of sync storage. Each item stands by itself, so that one that comes late or not at all takes no other along.
 * The same fields make the same items in every browser.
 */
export function chunksOf(registers: Registers): readonly SyncChunk[] {
  const chunks: SyncChunk[] = [];
  let growing = new GrowingChunk();
  for (const [name, register] of [...registers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!growing.takes(name, register)) {
      chunks.push(growing.chunk);
      growing = new GrowingChunk();
    }
    growing.add(name, register);
  }
  return growing.isEmpty ? chunks : [...chunks, growing.chunk];
}

class GrowingChunk {
  readonly #stamps: string[] = [];
  readonly #entries: Entry[] = [];
  #before = '';
  #bytes = 20;

  get chunk(): SyncChunk {
    return { t: this.#stamps, e: this.#entries };
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  takes(name: string, register: Register): boolean {
    return this.isEmpty || this.#bytes + this.#costOf(name, register) <= mostChunkBytes;
  }

  add(name: string, register: Register): void {
    this.#bytes += this.#costOf(name, register);
    const { stamp, value } = register;
    let place = this.#stamps.indexOf(stamp);
    if (place < 0) place = this.#stamps.push(stamp) - 1;
    const shared = sharedLength(this.#before, name);
    const rest = name.slice(shared);
    this.#entries.push(value === undefined ? [shared, rest, place] : [shared, rest, place, value]);
    this.#before = name;
  }

  #costOf(name: string, { stamp, value }: Register): number {
    const rest = name.slice(sharedLength(this.#before, name));
    const own = bytesOf([9_999, rest, 9_999, ...(value === undefined ? [] : [value])]) + 1;
    return this.#stamps.includes(stamp) ? own : own + bytesOf(stamp) + 1;
  }
}

function sharedLength(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  // Not between the halves of a sign: a lone half is no text that survives every store.
  return i > 0 && /[\ud800-\udbff]/.test(a[i - 1] ?? '') ? i - 1 : i;
}

/** Bytes of the JSON, in UTF-8, with what Chromium escapes as long as it writes it. */
function bytesOf(value: unknown): number {
  let bytes = 0;
  for (const sign of JSON.stringify(value))
    bytes += /[<\u2028\u2029]/.test(sign) ? 6 : utf8Length(sign.codePointAt(0) ?? 0);
  return bytes;
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** How much of the sync storage items take, their names counted. */
export const syncBytes = (items: Readonly<Record<string, unknown>>): number =>
  Object.entries(items).reduce((sum, [name, value]) => sum + name.length + bytesOf(value), 0);

/** The fields in some items. What cannot be read is left out: its fields are known elsewhere, or come with the next writing. */
export function registersOf(chunks: readonly unknown[]): Registers {
  const registers = new Map<string, Register>();
  for (const data of chunks) {
    const chunk = parseSyncChunk(data);
    if (!chunk.ok) continue;
    let before = '';
    for (const [shared, rest, place, value] of chunk.value.e) {
      const name = before.slice(0, shared) + rest;
      const stamp = chunk.value.t[place];
      before = name;
      if (stamp === undefined) continue;
      const register = value === undefined ? { stamp } : { stamp, value };
      const known = registers.get(name);
      // While several browsers write, one field may lie in two items.
      if (!known || isLater(register, known)) registers.set(name, register);
    }
  }
  return registers;
}
