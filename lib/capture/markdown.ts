import { fold } from './text';
import { readHtml } from './tree/read-html';
import { decodeReferences } from './tree/references';
import type { Block } from './walk';
import { walk } from './walk';

/** The longest description that is kept, in characters. */
export const MAX_DESCRIPTION = 120_000;

/** Whether a block is a heading: by its tag, or a short line that is bold throughout. */
export function isHeading(block: Block): boolean {
  if (/^h[1-6]$/.test(block.kind)) return block.text.length < 200;
  return (
    block.kind !== 'li' &&
    block.text.length < 90 &&
    !block.text.includes('\n') &&
    block.bold >= block.text.length * 0.9 &&
    !/[.,;]$/.test(block.text)
  );
}

function levelOf(block: Block): number {
  return /^h[1-6]$/.test(block.kind) ? Math.max(2, Number(block.kind[1])) : 4;
}

/** Blocks as Markdown: headings, lists and paragraphs; links and emphasis leave their words only. */
export function toMarkdown(blocks: readonly Block[]): string {
  let out = '';
  let previous: Block | null = null;
  let base = 9;
  for (const { kind, indent } of blocks) if (kind === 'li' && indent < base) base = indent;
  for (const block of blocks) {
    if (out.length > MAX_DESCRIPTION) break;
    let line = block.text;
    let gap = '\n\n';
    if (isHeading(block)) line = `${'#'.repeat(levelOf(block))} ${line.replace(/\n+/g, ' ')}`;
    else if (block.kind === 'li') {
      const pad = '  '.repeat(Math.max(0, block.indent - base));
      line = `${pad}${block.number ? `${block.number}.` : '-'} ${line.replace(/\n+/g, `\n${pad}  `)}`;
      if (previous?.kind === 'li') gap = '\n';
    } else if (previous?.kind === 'dt' && block.kind === 'dd') {
      gap = /[:：?]$/.test(previous.text) ? ' ' : ': ';
    }
    out += out ? gap + line : line;
    previous = block;
  }
  return out.slice(0, MAX_DESCRIPTION).trim();
}

const TAG =
  /<\/?(?:p|br|div|ul|ol|li|h[1-6]|strong|b|em|i|span|a|table|tr|td|section|font|u|hr|blockquote)\b[^<>]*>/i;

/**
 * A description from structured data as Markdown: HTML, HTML with its marks written as entities (once or twice over),
 * or plain text with its own line breaks, also those written out as a backslash and an n.
 */
export function markdownOf(published: string): string {
  let html = published.slice(0, 2 * MAX_DESCRIPTION);
  for (let round = 0; round < 3 && !TAG.test(html) && /&(?:lt|amp|#x?\d+|[a-z]{2,6});/i.test(html); round++) {
    html = decodeReferences(html);
  }
  if (!/\n/.test(html)) html = html.replace(/\\r?\\n/g, '\n').replace(/\\n/g, '\n');
  if (!TAG.test(html)) return tidy(html);
  const body = readHtml(html, { from: 'fragment' });
  return body ? toMarkdown(walk(body).blocks.filter((block) => block.kind !== 'button')) : '';
}

/** Plain text, line by line, with list marks made alike and at most one empty line in a row. */
export function tidy(text: string): string {
  return text
    .slice(0, MAX_DESCRIPTION)
    .replace(/\r\n?/g, '\n')
    .replace(/\\n/g, '\n')
    .split('\n')
    .map((line) => fold(line).replace(/^[•·▪●◦‣∙]\s*/, '- '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
