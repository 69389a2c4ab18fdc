import { formatMoney, formatMoneyRange, hasMessage, t } from '../i18n';
import { dayOf } from '../model/day';
import type { Intention } from '../model/intention';
import type { Pay } from '../model/pay';
import type { Posting } from '../model/posting';
import type { Range } from '../model/range';
import { safeUrl } from '../model/url';
import { effectiveHourly, hourlyFigure, totalHours } from '../model/worth';
import { type StageNames, writeHistory } from './csv-out';

/** Postings as one Markdown document, for notes and for people: facts, the words that prove them, goals, history, text. */
export function writeMarkdown(
  postings: readonly Posting[],
  intentions: ReadonlyMap<string, Intention>,
  ownStages: StageNames,
): string {
  const parts = postings
    .filter((posting) => posting.trashedAt === null)
    .map((posting) => writePosting(posting, intentions.get(posting.id), ownStages));
  return `${parts.join('\n\n---\n\n')}\n`;
}

function writePosting(posting: Posting, intention: Intention | undefined, ownStages: StageNames): string {
  const title = posting.title || t('common.untitled');
  const blocks = [
    `# ${inline(posting.company ? t('exchange.md.titleAt', { title, company: posting.company }) : title)}`,
    writeFacts(posting, ownStages),
    writeQuotes(posting),
    intention ? writeGoals(intention) : '',
    posting.notes ? `## ${t('exchange.md.notes')}\n\n${posting.notes}` : '',
    posting.description ? `## ${t('exchange.md.text')}\n\n${untagged(demote(posting.description))}` : '',
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function writeFacts(posting: Posting, ownStages: StageNames): string {
  const { time } = posting;
  const hourly = hourlyFigure(effectiveHourly(posting.pay, time));
  const facts: [string, string | null][] = [
    [t('exchange.md.pay'), writePay(posting.pay)],
    [
      t('exchange.md.hourly'),
      hourly === null
        ? null
        : ofCountry(formatMoney(hourly, posting.pay.amount?.currency ?? null), posting.pay.amount),
    ],
    [t('exchange.md.hours'), writeRange(time.hoursPerWeek)],
    [t('exchange.md.weeks'), writeRange(time.weeks)],
    [t('exchange.md.total'), writeRange(totalHours(time))],
    [t('exchange.md.start'), time.start],
    [t('exchange.md.end'), time.end],
    [t('exchange.md.deadline'), posting.deadline],
    [t('exchange.md.place'), posting.locations.join('; ') || null],
    [t('exchange.md.mode'), posting.workMode && t(`facts.mode.${posting.workMode}`)],
    [t('exchange.md.kind'), posting.kind && t(`facts.kind.${posting.kind}`)],
    [t('exchange.md.history'), writeHistory(posting.history, ownStages)],
    [t('exchange.md.saved'), dayOf(posting.savedAt)],
    [t('exchange.md.tags'), posting.tags.join(', ') || null],
  ];
  const lines = facts
    .filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== '')
    .map(([name, value]) => `- **${name}:** ${inline(value)}`);
  const address = safeUrl(posting.url);
  if (address) lines.push(`- **${t('exchange.md.link')}:** <${address}>`);
  return lines.join('\n');
}

function writeQuotes({ pay, time, warnings }: Posting): string {
  const quotes = [...pay.evidence, ...time.evidence, ...warnings].map((quoted) =>
    quoted.quote.replace(/\s+/g, ' ').trim(),
  );
  const different = [...new Set(quotes)].filter((quote) => quote !== '');
  return different.map((quote) => `> ${inline(quote)}`).join('\n>\n');
}

function writeGoals({ why, outcomes, exit, decision }: Intention): string {
  const lines = [
    why && `${inline(why)}`,
    ...outcomes.filter((outcome) => outcome.text !== '').map((outcome) => `1. ${inline(outcome.text)}`),
    exit.success && `${t('exchange.md.success')} ${inline(exit.success)}${exit.by ? ` (${exit.by})` : ''}`,
    decision && `${t('exchange.md.decision')} ${decision}`,
  ].filter((line) => line);
  return lines.length > 0 ? `## ${t('exchange.md.goals')}\n\n${lines.join('\n\n')}` : '';
}

/** "Paid, stipend, €800 a month". A period that is not stated is left out. */
function writePay({ flag, form, amount }: Pay): string {
  const money = amount && ofCountry(formatMoneyRange(amount, amount.currency), amount);
  const period = money && amount.period ? t(`facts.period.${amount.period}`) : '';
  const name = `facts.form.${form}`;
  return [
    t(`facts.flag.${flag}`),
    hasMessage(name) ? t(name) : form,
    money && [money, period].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(', ');
}

/** "$20 CAD": the document leaves the country that its signs are those of. */
function ofCountry(money: string, amount: Pay['amount']): string {
  return amount?.currency && /[$¥]|\bkr\b/.test(money) ? `${money} ${amount.currency}` : money;
}

function writeRange(range: Range | null): string | null {
  if (!range || (range.min === null && range.max === null)) return null;
  if (range.min === null) return `≤ ${figure(range.max ?? 0)}`;
  if (range.max === null) return `≥ ${figure(range.min)}`;
  return range.min === range.max ? figure(range.min) : `${figure(range.min)}–${figure(range.max)}`;
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** One line of plain words in Markdown: nothing in it starts a heading, a link, a tag or a list. */
function inline(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/[\\`*_[\]<>#|]|^[-+~](?= |~)|(?<=^\d{1,9})[.)](?= )/g, '\\$&');
}

/** The posting's own headings stand below ours. */
function demote(markdown: string): string {
  return markdown.replace(/^(#{1,4}) /gm, '##$1 ');
}

/** A page may write tags, links and pictures out as words: where the document is opened they stay words. */
function untagged(markdown: string): string {
  // What is escaped already stays as it is: a second backslash would take the first one's meaning.
  return markdown.replace(/\\.|<(?=[a-z!/?])|\](?=[([:])/gis, (mark) =>
    mark[0] === '\\' ? mark : `\\${mark}`,
  );
}
