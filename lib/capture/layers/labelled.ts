import type { LabelledField } from '../../model/capture';
import type { PageElement, PageNode } from '../dom';
import { Frame } from '../surroundings';
import { fold, LETTER, plain } from '../text';
import { type Block, plainOf } from '../walk';
import { APPLY, CHROME_LINE, FACT_LABEL, KNOWN_LABEL, LABELS, type LabelField } from '../words';

/** `Label: value` pairs: definition lists, tables, icon lists, lines with a colon, a label above its value. */

export interface Pair extends LabelledField {
  /** The field that the label names, or null. */
  field: LabelField | null;
  index: number;
}

const LINE = new RegExp(
  `^([${LETTER}][${LETTER}\\d ./()&'’*-]{1,38}?)\\s?[*]?\\s?[:：]\\s*(\\S[^\\n]{0,300})$`,
);
const BEFORE_LABEL = new RegExp(`^[^${LETTER}]+`);
const MAX_PAIRS = 60;
const OUTSIDE = Frame.nav | Frame.footer | Frame.dialog | Frame.similar | Frame.share | Frame.card;

function fieldOf(label: string): LabelField | null {
  if (label.includes(':') || label.length > 40) return null;
  for (const field of Object.keys(LABELS) as LabelField[]) if (LABELS[field].is(label)) return field;
  return null;
}

function labelOf(text: string): string {
  return plain(fold(text).replace(/[:：*?\s]+$/, '')).replace(BEFORE_LABEL, '');
}

/** What is for clicking says nothing: "Share", "Apply now". */
function isControl(block: Block): boolean {
  return block.text.length < 30 && (CHROME_LINE.is(plainOf(block)) || APPLY.is(plainOf(block)));
}

/** The name of a field to fill in, or an entry of a menu. */
function asksOrLeads({ element, link, linked, text }: Block): boolean {
  if (link !== null && linked >= text.length - 2) return true;
  return (
    (element.localName === 'label' || element.querySelector('label') !== null) &&
    element.closest('form') !== null
  );
}

/** "Posted <time datetime="2027-03-02">3 days ago</time>": the day that the markup states for its words. */
function dayOf(value: string, element: PageElement): string {
  if (/\b\d{4}\b/.test(value)) return value;
  const time = element.localName === 'time' ? element : element.querySelector('time[datetime]');
  const day = time?.getAttribute('datetime')?.match(/^\d{4}-\d\d-\d\d/)?.[0];
  const said = fold(time?.textContent ?? '');
  return day && said && (value.includes(said) || said.endsWith(value)) ? day : value;
}

/** "Location <b>Kiel</b>": a label and its value in one line, kept apart by markup alone. */
function acrossMarkup({ element, text }: Block): [label: string, value: string] | null {
  if (text.length > 110 || /[:：\n]/.test(text) || element.firstElementChild === null) return null;
  let parent = element;
  while (parent.childElementCount === 1 && fold(parent.firstElementChild?.textContent ?? '') === text)
    parent = parent.firstElementChild ?? parent;
  let label = '';
  for (let node: PageNode | null = parent.firstChild; node && !label; node = node.nextSibling)
    label = fold(node.textContent ?? '');
  const value = fold(text.slice(label.length));
  const whole =
    label.length < 26 && text.startsWith(label) && /^\p{Lu}/u.test(label) && /^[\p{Lu}\d$€£]/u.test(value);
  const known = whole ? labelOf(label) : '';
  return known && (fieldOf(known) || FACT_LABEL.is(known)) && !/[.!?]$/.test(value) ? [label, value] : null;
}

/** A value that is itself a label, a button or a sentence is none. */
function isValue(block: Block | undefined, after: Block): block is Block {
  return (
    block !== undefined &&
    block.text.length <= 300 &&
    block.kind !== 'button' &&
    !isControl(block) &&
    !/^h[1-3]$/.test(block.kind) &&
    !(block.kind === after.kind && /[:：]$/.test(block.text)) &&
    block.frames === after.frames
  );
}

/** The label and the value of a line with a colon, where the label is one worth keeping. */
function pairOf(rawLabel: string, rawValue: string, index: number): Pair | null {
  const label = labelOf(rawLabel);
  const field = fieldOf(label);
  if (!rawValue || !label || (!field && !FACT_LABEL.is(label) && !KNOWN_LABEL.within(label))) return null;
  return {
    label: fold(rawLabel)
      .replace(/[:：]$/, '')
      .trim(),
    value: fold(rawValue).slice(0, 300),
    field,
    index,
  };
}

interface Collector {
  pairs: Pair[];
  /** `element`: where the value stands, which may state the day that the value tells in words. */
  add(label: string, value: string, index: number, element?: PageElement): void;
}

/** Collects pairs, each once. Elements are looked into for pairs that are kept and no others: they may be large. */
function collector(): Collector {
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  return {
    pairs,
    add(label, value, index, element) {
      const pair = pairs.length < MAX_PAIRS ? pairOf(label, value, index) : null;
      const key = pair ? `${pair.label}\n${pair.value}` : '';
      if (!pair || seen.has(key)) return;
      seen.add(key);
      pairs.push(element ? { ...pair, value: dayOf(pair.value, element) } : pair);
    },
  };
}

/** "**Label** value" and "Label *value*": what the marks of Markdown keep apart as a colon does. */
const MARKED = new RegExp(
  `^(?:\\*\\*([^*:]{2,40}):?\\*\\*:?|([${LETTER}][^*:]{1,40}) (?=\\*[^*]))\\s*\\*{0,2}([^*]{2,80})\\*{0,2}$`,
);

function withoutMarks(line: string): string {
  return line
    .replace(/\*+/g, '')
    .replace(/^[-•#+\s]+/, '')
    .trim();
}

/** The pairs of plain text: lines with a colon, a known label above its value, labels set off by marks of Markdown. */
export function readLines(text: string): Pair[] {
  const { pairs, add } = collector();
  const lines = text.split('\n').map((line) => line.trim());
  for (const [index, marked] of lines.entries()) {
    if (marked.length >= 200) continue;
    const line = withoutMarks(marked);
    const match = line.match(LINE);
    const [, bold, before, value] = marked.replace(/^(?:[-•+]|\*(?=\s))\s*/, '').match(MARKED) ?? [];
    const set = bold ?? before;
    if (match?.[1] && match[2]) add(match[1], match[2], index);
    else if (set && value && fieldOf(labelOf(set))) add(set, value, index);
    else if (line.length < 30 && (fieldOf(labelOf(line)) || FACT_LABEL.is(labelOf(line)))) {
      const next = lines.slice(index + 1, index + 5).find((after) => withoutMarks(after) !== '') ?? '';
      const below = withoutMarks(next);
      // A sentence, another label or a heading is none.
      const isOther = LINE.test(below) || fieldOf(labelOf(below)) || FACT_LABEL.is(labelOf(below));
      if (below.length < 80 && !/[.!?:：]$/.test(below) && !next.startsWith('#') && !isOther)
        add(line, below, index);
    }
  }
  return pairs;
}

/** "Company: Marlow · Pay: $20/hr · Posted: 2 May" is three of them. */
function parted(line: string): string[] {
  const pieces = line.length < 400 ? line.split(/\s+[·|•∙]\s+/) : [line];
  return pieces.length > 1 && pieces.every((piece) => /^.{2,38}?[:：]/.test(piece)) ? pieces : [line];
}

/** A label above its value, with nothing but a line break between. */
function acrossBreak(text: string): [label: string, value: string] | null {
  if (text.length >= 120 || /[:：]/.test(text)) return null;
  const [label = '', value = '', ...rest] = text.split('\n');
  if (!value || rest.length > 0 || label.length >= 26) return null;
  const known = labelOf(label);
  return fieldOf(known) || FACT_LABEL.is(known) ? [label, value] : null;
}

/** A whole text in one block, with empty lines between its parts. */
function setsItsOwnLines(text: string): boolean {
  return text.length > 400 && text.split('\n\n', 4).length === 4;
}

export function readLabelled(blocks: readonly Block[]): Pair[] {
  const { pairs, add } = collector();
  /** "Apply by 31 January 2027", "Posted Jun 7, 2021": a date's label needs no colon. */
  function addDated(text: string, index: number, element: PageElement): void {
    const list = text.split(' ');
    for (let count = Math.min(4, list.length - 1); count > 0; count--) {
      const label = list.slice(0, count).join(' ');
      const field = /[:：]$|\d/.test(label) ? null : fieldOf(labelOf(label));
      if (field !== 'deadline' && field !== 'postedOn') continue;
      const value = list.slice(count).join(' ');
      add(label, value, index, element);
      return;
    }
  }
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.frames & OUTSIDE || block.kind === 'button') continue;
    const { text } = block;
    const broken = acrossBreak(text) ?? acrossMarkup(block);
    if (broken) {
      add(broken[0], broken[1], index, block.element);
      continue;
    }
    if (setsItsOwnLines(text)) {
      for (const { label, value } of readLines(text)) add(label, value, index);
      continue;
    }
    if (text.length <= 44) {
      const label = labelOf(text);
      const colon = /[:：]$/.test(text);
      const next = blocks[index + 1];
      const paired =
        block.kind === 'dt' || block.kind === 'th' || (block.kind === 'td' && next?.kind === 'td');
      // A bare word is a label only where it is one that we know, and the value is as short as a fact.
      const named = label.length < 26 && (fieldOf(label) !== null || FACT_LABEL.is(label));
      const known = named && !asksOrLeads(block);
      if ((paired || colon || known) && isValue(next, block) && (paired || colon || next.text.length < 120)) {
        const sameRow =
          block.element.parentElement === next.element.parentElement ||
          block.element.contains(next.element) ||
          next.element.contains(block.element);
        const near =
          sameRow || block.element.parentElement?.parentElement === next.element.parentElement?.parentElement;
        if (near || colon) {
          const values = [next.text];
          // Several <dd> or list items under one label.
          for (let more = index + 2; more < index + 12; more++) {
            const another = blocks[more];
            if (
              !another ||
              another.kind !== next.kind ||
              !/^(?:dd|li)$/.test(another.kind) ||
              another.text.length > 100
            )
              break;
            if (another.kind === 'li' && another.element.parentElement !== next.element.parentElement) break;
            values.push(another.text);
          }
          add(text, values.join('; '), index, values.length === 1 ? next.element : undefined);
        }
      }
    }
    // "Posted 2 weeks ago∙Apply by January 31, 2027" is two of them.
    if (text.length < 90 && /\d/.test(text))
      for (const part of text.split(/\s*[∙•·|]\s*/)) addDated(part, index, block.element);
    if (text.includes(':') || text.includes('：')) {
      for (const line of text.split('\n').flatMap(parted)) {
        const match = line.length < 360 ? line.match(LINE) : null;
        if (match?.[1] && match[2]) add(match[1], match[2], index);
      }
    }
  }
  return pairs;
}
