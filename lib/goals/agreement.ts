import { t } from '../i18n';
import type { Agreement } from '../model/agreement';
import type { Intention } from '../model/intention';
import type { Posting } from '../model/posting';
import { dayWords } from './days';
import { amountWords } from './money';
import { totalHoursOf } from './total-hours';

export function agreement(posting: Posting, intention: Intention | null): Agreement {
  const { time, pay } = posting;
  const frame = intention?.timeFrame ?? { hoursPerWeek: null, weeks: null, from: null, to: null };
  const hoursPerWeek = frame.hoursPerWeek ?? time.hoursPerWeek?.max ?? time.hoursPerWeek?.min ?? null;
  const weeks = frame.weeks ?? time.weeks?.max ?? time.weeks?.min ?? null;
  const from = frame.from ?? time.start;
  const to = frame.to ?? time.end;
  return {
    title: posting.title,
    company: posting.company,
    place: posting.locations[0] ?? null,
    outcomes: (intention?.outcomes ?? [])
      .filter((one) => one.text.trim() !== '')
      .map(({ text, seen }) => ({ text, seen })),
    hoursPerWeek,
    weeks: weeks === null ? null : Math.round(weeks),
    totalHours: totalHoursOf({ ...frame, hoursPerWeek, weeks }, time),
    from: from && dayWords(from),
    to: to && dayWords(to),
    pay: { words: payWords(posting), quote: pay.evidence[0]?.quote ?? null },
    exit: exitWords(intention),
    questions: intention?.questions ?? [],
  };
}

function payWords({ pay }: Posting): string {
  const flag = t(`goals.pay.${pay.flag}`);
  const amount = pay.amount ? amountWords(pay.amount) : '';
  return amount ? `${flag}, ${amount}` : flag;
}

function exitWords(intention: Intention | null): string | null {
  if (!intention) return null;
  const { success, by, week, ifNot, iWill } = intention.exit;
  const parts: string[] = [];
  if (success.trim())
    parts.push(
      by
        ? t('goals.exit.successBy', { success: sentence(success), date: dayWords(by) })
        : `${sentence(success)}.`,
    );
  if (week !== null && ifNot.trim() && iWill.trim())
    parts.push(t('goals.exit.sentence', { week, ifNot: ifNot.trim(), iWill: iWill.trim() }));
  return parts.length > 0 ? parts.join(' ') : null;
}

function sentence(text: string): string {
  const words = text.trim().replace(/(?<![.\s])[.\s]+$/, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
