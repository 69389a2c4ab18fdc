import type { Posting } from '../../../lib/model/posting';

/** Columns as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export function rowOf(posting: Posting): string[] {
  return [
    posting.title,
    posting.company ?? '?',
    posting.pay.flag,
    amountOf(posting),
    timeOf(posting),
    posting.deadline ?? '?',
    posting.warnings.map((warning) => warning.code).join(', '),
  ];
}

function amountOf({ pay }: Posting): string {
  if (!pay.amount) return pay.form ?? '?';
  const { min, max, currency, period } = pay.amount;
  return `${rangeOf({ min, max })} ${currency ?? '?'} / ${period ?? '?'}`;
}

function timeOf({ time }: Posting): string {
  const parts = [
    time.hoursPerWeek && `${rangeOf(time.hoursPerWeek)} h/week`,
    time.weeks && `${rangeOf(time.weeks)} weeks`,
    time.totalHours && `${rangeOf(time.totalHours)} h in all`,
  ];
  return parts.filter(Boolean).join(', ') || '?';
}

function rangeOf({ min, max }: { min: number | null; max: number | null }): string {
  if (min === max) return String(min);
  return min === null ? `up to ${max}` : max === null ? `from ${min}` : `${min}-${max}`;
}
