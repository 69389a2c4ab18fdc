import type { Logger } from 'wxt';

/** WXT's progress goes to stdout by default; the tools print results there. Only trouble is let through, to stderr. */
export const quiet: Logger = {
  level: 1,
  debug() {},
  log() {},
  info() {},
  success() {},
  warn: complain,
  error: complain,
  fatal: complain,
};

function complain(...words: unknown[]): void {
  const text = words
    .map((word) => (word instanceof Error ? (word.stack ?? word.message) : String(word)))
    .join(' ');
  if (text.trim()) process.stderr.write(`${text}\n`);
}
