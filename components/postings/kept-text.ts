/**
 * Markdown text into blocks and runs that remember where they stood in the text, so that quotes can be highlighted by
 * their offsets. Only what captures write is understood: headings, lists, emphasis, links, escapes. Everything is text.
 */

/** A stretch of visible text. `start`: UTF-16 offset of its first character in the whole text. */
export interface Run {
  text: string;
  start: number;
  strong: boolean;
}

export type Block =
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'paragraph'; lines: Run[][] }
  | { kind: 'list'; ordered: boolean; items: Item[] };

/** `number`: as the text counts it, where it does. */
export interface Item {
  depth: number;
  number: number | null;
  lines: Run[][];
}

const HEADING = /^ {0,3}(#{1,6}) +/;
/** Three or more of one mark and nothing else: a line that parts what is above from what is below. */
const PARTING = /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/;
const ITEM = /^(\s{0,12})(?:[-*+•]|(\d{1,3})[.)]) +/;

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  let open: Block | null = null;
  for (const line of text.split('\n')) {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === '') {
      if (open?.kind !== 'list') open = null;
      continue;
    }
    if (PARTING.test(line.replaceAll(' ', ''))) {
      open = null;
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading) {
      blocks.push({
        kind: 'heading',
        level: heading[1]?.length ?? 1,
        runs: runsOf(line, heading[0].length, start),
      });
      open = null;
      continue;
    }
    const item = ITEM.exec(line);
    if (item) {
      const ordered = item[2] !== undefined;
      const entry = {
        depth: Math.min(3, Math.floor((item[1]?.length ?? 0) / 2)),
        number: ordered ? Number(item[2]) : null,
        lines: [runsOf(line, item[0].length, start)],
      };
      if (open?.kind === 'list' && open.ordered === ordered) open.items.push(entry);
      else {
        open = { kind: 'list', ordered, items: [entry] };
        blocks.push(open);
      }
      continue;
    }
    const indent = line.length - line.trimStart().length;
    const runs = runsOf(line, indent, start);
    // A line of its own within an item stands below its first.
    if (open?.kind === 'list' && indent >= 2) {
      open.items.at(-1)?.lines.push(runs);
      continue;
    }
    if (open?.kind === 'paragraph') open.lines.push(runs);
    else {
      open = { kind: 'paragraph', lines: [runs] };
      blocks.push(open);
    }
  }
  return blocks;
}

/** The visible runs of one line from column `from` on: emphasis marks, link targets and escapes are left out. */
function runsOf(line: string, from: number, lineStart: number): Run[] {
  const runs: Run[] = [];
  let strong = false;
  let text = '';
  let start = from;
  const flush = (next: number): void => {
    if (text !== '') runs.push({ text, start: lineStart + start, strong });
    text = '';
    start = next;
  };
  let linkTextEnd = -1;
  let linkEnd = -1;
  for (let i = from; i < line.length; i++) {
    const char = line[i] ?? '';
    if (char === '\\' && /[\\`*_{}[\]()#+\-.!>~|]/.test(line[i + 1] ?? '')) {
      flush(i + 1);
      text = line[i + 1] ?? '';
      i++;
      continue;
    }
    if ((char === '*' || char === '_') && line[i + 1] === char) {
      flush(i + 2);
      strong = !strong;
      i++;
      continue;
    }
    if (char === '[' && linkTextEnd < 0) {
      const close = line.indexOf('](', i);
      const end = close < 0 ? -1 : line.indexOf(')', close);
      if (end > 0) {
        flush(i + 1);
        linkTextEnd = close;
        linkEnd = end;
        continue;
      }
    }
    if (i === linkTextEnd) {
      flush(linkEnd + 1);
      i = linkEnd;
      linkTextEnd = -1;
      continue;
    }
    if (text === '') start = i;
    text += char;
  }
  flush(line.length);
  return runs;
}

/** A quote to highlight. Offsets into the text; `about` says which fact it proves. */
export interface Mark {
  start: number;
  end: number;
  about: 'pay' | 'time' | 'warning' | 'other';
}

export interface Piece {
  text: string;
  strong: boolean;
  /** Index into the marks, or -1. Where marks overlap, the first one wins. */
  mark: number;
}

/** Cuts runs at the edges of the marks. */
export function piecesOf(runs: readonly Run[], marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs) {
    let at = run.start;
    const end = run.start + run.text.length;
    while (at < end) {
      const index = marks.findIndex((mark) => mark.start <= at && at < mark.end);
      const inside = marks[index];
      let stop = inside ? Math.min(end, inside.end) : end;
      for (const [i, mark] of marks.entries()) {
        if ((index < 0 || i < index) && mark.start > at && mark.start < stop) stop = mark.start;
      }
      pieces.push({
        text: run.text.slice(at - run.start, stop - run.start),
        strong: run.strong,
        mark: index,
      });
      at = stop;
    }
  }
  return pieces;
}
