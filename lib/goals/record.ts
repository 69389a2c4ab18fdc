import { hasMessage, t } from '../i18n';
import type { Intention, LookBack } from '../model/intention';
import type { Posting } from '../model/posting';
import { dayWords } from './days';
import { LOOK_BACK_FIELDS } from './look-back';
import { line, paragraph } from './markdown';

/** One internship in the record: what was wanted, what came of it. */
export interface RecordEntry {
  postingId: string;
  title: string;
  company: string | null;
  stage: string;
  /** Epoch ms of the decision, the latest look back or the latest stage, whichever is latest. */
  at: number;
  why: string;
  outcomes: Intention['outcomes'];
  accomplishments: string[];
  contacts: string[];
  lookBacks: LookBack[];
}

type Kept = Pick<Posting, 'id' | 'title' | 'company' | 'stage' | 'history'>;

/** Every posting with something to remember, the latest first. A draft in which nothing was written is left out. */
export function record(pairs: readonly { posting: Kept; intention: Intention }[]): RecordEntry[] {
  return pairs
    .filter(({ intention }) => intention.decision !== null || intention.lookBacks.length > 0)
    .map(({ posting, intention }) => ({
      postingId: posting.id,
      title: posting.title,
      company: posting.company,
      stage: posting.stage,
      at: Math.max(
        intention.decidedAt ?? 0,
        ...intention.lookBacks.map((one) => one.at),
        ...posting.history.map((one) => one.at),
      ),
      why: intention.why,
      outcomes: intention.outcomes.filter((one) => one.text.trim() !== ''),
      accomplishments: written(intention.lookBacks, 'accomplishment'),
      contacts: written(intention.lookBacks, 'contact'),
      lookBacks: [...intention.lookBacks].sort((a, b) => a.at - b.at),
    }))
    .sort((a, b) => b.at - a.at);
}

/** How the outcomes of all entries stand. */
export function tally(entries: readonly RecordEntry[]): {
  reached: number;
  partly: number;
  not: number;
  open: number;
} {
  const count = { reached: 0, partly: 0, not: 0, open: 0 };
  for (const { outcomes } of entries) for (const one of outcomes) count[one.reached ?? 'open']++;
  return count;
}

/** The record as one Markdown document. `today`: YYYY-MM-DD; `dayOf` turns an instant into the person's own day. */
export function recordMarkdown(
  entries: readonly RecordEntry[],
  { today, dayOf }: { today: string; dayOf: (instant: number) => string },
): string {
  const parts = [`# ${t('goals.record.title')}`, t('goals.record.asOf', { date: dayWords(today) })];
  for (const entry of entries) {
    const company = entry.company ? ` · ${line(entry.company)}` : '';
    parts.push(`## ${line(entry.title) || t('common.untitled')}${company}`);
    if (entry.why.trim()) parts.push(paragraph(entry.why));
    if (entry.outcomes.length > 0)
      parts.push([`### ${t('goals.record.outcomes')}`, '', ...entry.outcomes.map(outcomeLine)].join('\n'));
    for (const kind of ['accomplishments', 'contacts'] as const) {
      const lines = entry[kind];
      if (lines.length > 0)
        parts.push(
          [`### ${t(`goals.record.${kind}`)}`, '', ...lines.map((one) => `- ${line(one)}`)].join('\n'),
        );
    }
    for (const one of entry.lookBacks) {
      const lines = LOOK_BACK_FIELDS[one.occasion]
        .filter((field) => field !== 'accomplishment' && field !== 'contact' && one[field].trim() !== '')
        .map((field) => `- ${t(`goals.look.${field}`)}: ${line(one[field])}`);
      if (lines.length === 0) continue;
      parts.push(
        [`### ${t(`goals.look.${one.occasion}`)}, ${dayWords(dayOf(one.at))}`, '', ...lines].join('\n'),
      );
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function outcomeLine(one: Intention['outcomes'][number]): string {
  const state = one.reached ? ` (${t(`goals.reached.${one.reached}`)})` : '';
  const kind = one.kind && hasMessage(`goals.kind.${one.kind}`) ? `${t(`goals.kind.${one.kind}`)}: ` : '';
  return `- ${kind}${line(one.text)}${state}`;
}

function written(lookBacks: readonly LookBack[], field: 'accomplishment' | 'contact'): string[] {
  return lookBacks.map((one) => one[field].trim()).filter((text) => text !== '');
}
