import type { Evidence } from '../model/evidence';

/** Longest stretch of a description that is read, in UTF-16 units: bounds the work on hostile pages. */
const READ = 60_000;
/** A quote is the sentence of its match when that is short enough, else the words around it. */
const QUOTE = 140;
/** So far to either side of a match its sentence is looked for: a page may write one that never ends. */
const REACH = 600;

const NEGATION = phrase(
  "no|not|never|without|unable|cannot|can't|won't|doesn't|don't|isn't|aren't|neither|nor|kein\\p{L}*|ohne|nicht|pas|sans|aucune?|ni|sin|ningún|ninguna",
);

/** Is the match a promise of the employer's, or something that the posting asks of the applicant? */
const REQUEST = phrase(
  'submit|submitting|upload|attach|attached|enclose|send|include|including your|required|requires?|please|your references|bring|must have|bitte|senden|einreichen|beifügen|joindre|envoyer|envoyez|fournir|adjuntar|enviar|presentar',
);

/** A pattern of whole words, in any script, ignoring case. Only alternations of plain phrases: linear by construction. */
export function phrase(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
}

export function escapeForPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export interface Look {
  rule: string;
  pattern: RegExp;
  /** Skip a sentence in which this stands: a false friend. */
  unless?: RegExp;
  /** Skip a sentence that asks the applicant for the thing. */
  offeredOnly?: boolean;
  /** `skip` (default): "no mentor" is no mentor. `want`: only negated matches. `any`: do not look. */
  negated?: 'skip' | 'want' | 'any';
}

/** The first place in `text` where the look holds, as a quote with its offsets, or null. */
export function find(text: string, look: Look): Evidence | null {
  const read = text.slice(0, READ);
  const mode = look.negated ?? 'skip';
  for (const match of read.matchAll(look.pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = sentenceAround(read, start, end);
    const words = read.slice(sentence.start, sentence.end);
    if (look.unless && has(look.unless, words)) continue;
    if (look.offeredOnly && has(REQUEST, words)) continue;
    if (mode !== 'any') {
      const negated = isNegated(read.slice(Math.max(sentence.start, start - 40), start), match[0]);
      if (negated !== (mode === 'want')) continue;
    }
    return quote(read, sentence, start, end, look.rule);
  }
  return null;
}

export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

/** A "not" before the match counts only within its own clause: "not only X but a mentor" has one. */
function isNegated(before: string, match: string): boolean {
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(' but ')) + 1,
  );
  return (has(NEGATION, clause) && !/\bnot only\b/i.test(clause)) || /^(?:no|kein|sin|sans)\b/i.test(match);
}

interface Span {
  start: number;
  end: number;
}

function sentenceAround(text: string, start: number, end: number): Span {
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  let from = start;
  while (from > first && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < last && !endsSentence(text, to)) to++;
  if (to < last && text[to] !== '\n') to++;
  return { start: from, end: to };
}

/** A line break, or a full stop, question or exclamation mark with a space or a capital after it ("ends.Next"). */
function endsSentence(text: string, at: number): boolean {
  const here = text[at];
  if (here === '\n' || here === '•') return true;
  if (here !== '.' && here !== '?' && here !== '!' && here !== ';') return false;
  const next = text[at + 1] ?? ' ';
  const before = text[at - 2] ?? ' ';
  // "e.g. Python", "z. B. Excel": a single letter before the stop is no end.
  if (here === '.' && (before === ' ' || before === '.')) return false;
  return /[\s*_)"”»]/.test(next) || /^\p{Ll}.\p{Lu}\p{Ll}/u.test(text.slice(at - 1, at + 3));
}

function quote(text: string, sentence: Span, start: number, end: number, rule: string): Evidence {
  let from = sentence.start;
  let to = sentence.end;
  if (to - from > QUOTE) {
    from = wordEdge(text, Math.max(sentence.start, start - 50), start);
    to = wordEdgeBack(text, Math.min(sentence.end, end + 50), end);
  }
  while (from < start && /[\s*•·\-–—_#>]/u.test(text[from] ?? '')) from++;
  while (to > end && /[\s*_]/u.test(text[to - 1] ?? '')) to--;
  return { quote: text.slice(from, to), start: from, end: to, rule };
}

function wordEdge(text: string, from: number, limit: number): number {
  let at = from;
  while (at > 0 && at < limit && /\S/.test(text[at - 1] ?? '')) at++;
  return at;
}

function wordEdgeBack(text: string, from: number, limit: number): number {
  let at = from;
  while (at < text.length && at > limit && /\S/.test(text[at] ?? '')) at--;
  return at;
}
