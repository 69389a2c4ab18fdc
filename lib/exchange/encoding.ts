/**
 * What spreadsheets on Windows write a plain ".csv" in, by the language of the machine:
 * https://learn.microsoft.com/en-us/windows/win32/intl/code-page-identifiers
 */
const BY_LANGUAGE: readonly (readonly [RegExp, string])[] = [
  [/^(?:pl|cs|sk|hu|sl|hr|bs|ro|sq)\b/i, 'windows-1250'],
  [/^(?:ru|uk|be|bg|sr|mk)\b/i, 'windows-1251'],
  [/^el\b/i, 'windows-1253'],
  [/^(?:tr|az)\b/i, 'windows-1254'],
  [/^(?:et|lv|lt)\b/i, 'windows-1257'],
];
const WESTERN = 'windows-1252';

/** UTF-16 where its mark says so, else UTF-8. */
export function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * The encoding of a text that is not UTF-8, for a person of these languages, best first; null for what is no text at
 * all. A backup is always UTF-8: a table is read so and shown before anything is brought in.
 */
export function oldEncodingOf(chunks: readonly Uint8Array[], languages: readonly string[]): string | null {
  const isText = chunks.every((chunk) => chunk.every((byte) => byte > 0x1f || isLayout(byte)));
  if (!isText) return null;
  for (const language of languages) {
    const found = BY_LANGUAGE.find(([pattern]) => pattern.test(language));
    if (found) return found[1];
  }
  return WESTERN;
}

/** Tab, line feed, form feed and carriage return: the control codes that a text may hold. */
function isLayout(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
}
