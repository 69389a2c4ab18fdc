import { encodingOf, oldEncodingOf } from './encoding';
import type { ReadOptions } from './read-backup';
import { refuse, type Taken, take } from './refusal';

const MEGABYTE = 1024 * 1024;
/** 20,000 postings with long texts are about 150 MB. */
export const LARGEST_BACKUP = 256 * MEGABYTE;
export const LARGEST_TABLE = 32 * MEGABYTE;

/**
 * A chosen file's text: UTF-8, UTF-16 with its mark, or where the person's languages are given what older spreadsheets
 * write in those; unpacked where it is gzip. `largest` is in bytes and counts while unpacking, so that a small file cannot swell beyond it.
 */
export async function readText(
  file: Blob,
  largest: number,
  { signal, languages }: ReadOptions = {},
): Promise<Taken<string>> {
  if (file.size === 0) return refuse('empty');
  if (file.size > largest) return refuse('too-large');
  // A file may be moved or taken away between being chosen and being read.
  const start = await firstBytes(file).catch(() => null);
  if (start === null) return refuse('unreadable');
  if (isWorkbook(start)) return refuse('workbook');
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
  return decode(chunks, languages);
}

async function firstBytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, 4).arrayBuffer());
}

function unpack(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return stream.pipeThrough(new DecompressionStream('gzip'));
}

function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/** A spreadsheet's own file (a zip, or before 2007 a compound file), or a zip that holds tables. */
function isWorkbook(start: Uint8Array): boolean {
  const [a, b, c, d] = start;
  return (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) || (a === 0xd0 && b === 0xcf && c === 0x11);
}

function decode(chunks: readonly Uint8Array[], languages: readonly string[] | undefined): Taken<string> {
  const first = chunks[0];
  if (!first) return refuse('empty');
  const text = decodedAs(encodingOf(first), chunks) ?? (languages ? decodedAsTable(chunks, languages) : null);
  if (text === null) return refuse('unreadable');
  return text.trim() === '' ? refuse('empty') : take(text);
}

function decodedAsTable(chunks: readonly Uint8Array[], languages: readonly string[]): string | null {
  const encoding = oldEncodingOf(chunks, languages);
  const text = encoding === null ? null : decodedAs(encoding, chunks);
  // JSON is UTF-8 by its standard: another reading of it would be somebody's mistake.
  return text === null || /^\s*[[{]/.test(text) ? null : text;
}

function decodedAs(encoding: string, chunks: readonly Uint8Array[]): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const parts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
    parts.push(decoder.decode());
    return parts.join('');
  } catch {
    return null;
  }
}
