import { refuse, type Taken, take } from './refusal';

const MEGABYTE = 1024 * 1024;
/** 20,000 postings with long texts are about 150 MB. */
export const LARGEST_BACKUP = 256 * MEGABYTE;
export const LARGEST_TABLE = 32 * MEGABYTE;

/**
 * A chosen file's text: UTF-8, or UTF-16 with its mark; unpacked where it is gzip. `largest` is in bytes and counts
 * while unpacking, so that a small file cannot swell beyond it.
 */
export async function readText(file: Blob, largest: number, signal?: AbortSignal): Promise<Taken<string>> {
  if (file.size === 0) return refuse('empty');
  if (file.size > largest) return refuse('too-large');
  const start = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  const stream = isGzip(start) ? unpack(file.stream()) : file.stream();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      if (signal?.aborted) return refuse('cancelled');
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > largest) return refuse('too-large');
      chunks.push(value);
    }
  } catch {
    return refuse('unreadable');
  } finally {
    // Also tells the unpacking to stop; a stream that has failed already says so again.
    reader.cancel().catch(() => undefined);
  }
  return decode(chunks);
}

function unpack(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return stream.pipeThrough(new DecompressionStream('gzip'));
}

function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

function decode(chunks: readonly Uint8Array[]): Taken<string> {
  const first = chunks[0];
  if (!first) return refuse('empty');
  const decoder = new TextDecoder(encodingOf(first), { fatal: true });
  try {
    const parts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
    parts.push(decoder.decode());
    const text = parts.join('');
    return text.trim() === '' ? refuse('empty') : take(text);
  } catch {
    return refuse('unreadable');
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
