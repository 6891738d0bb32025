import type { Deadline } from './deadline';

/** The body's bytes as they are after decompression; `too-large` as soon as there are more than `maxBytes`. */
export async function readBody(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  deadline: Deadline,
): Promise<Uint8Array | 'too-large'> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await deadline.race(reader.read());
      if (done) return joined(chunks, length);
      deadline.touch();
      length += value.length;
      if (length > maxBytes) return 'too-large';
      chunks.push(value);
    }
  } finally {
    // Whatever still comes is not wanted; after the end this does nothing.
    reader.cancel().catch(() => {});
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
