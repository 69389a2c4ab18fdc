import { parseArgs } from 'node:util';
import { clip } from './clip.ts';
import { expand } from './inputs.ts';

const USAGE =
  'usage: npm run --silent clip -- [--url URL] [--generic] FILE...   (a folder: its .html and .txt files; -: stdin)\n';

// One JSON object a line, in the order of the files. Exit status 0 when every file was read, 1 when not, 2 for wrong usage.
const { values, positionals } = parseArgs({
  options: { url: { type: 'string' }, generic: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  for await (const clipped of clip(expand(positionals), {
    url: values.url ?? null,
    generic: values.generic,
  })) {
    if ('line' in clipped) await write(`${JSON.stringify(clipped.line)}\n`);
    else {
      process.stderr.write(`${clipped.file} was not read: ${clipped.failure}\n`);
      process.exitCode = 1;
    }
  }
}

/** Waits where the reader of our output is slower than we are. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}
