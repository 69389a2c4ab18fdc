import type { Classifiable } from '../model/classification';
import type { Evidence } from '../model/evidence';
import type { Languages } from './language';
import type { Prepared } from './text';
import { prepare } from './text';
import type { TimeText } from './time-words';
import { readTimeWords } from './time-words';

/** One text that speaks of the posting: its title, a labelled field of the page, or the description itself. */
export interface Witness {
  readonly t: TimeText;
  readonly where: 'title' | 'label' | 'body';
}

const MOST_LABELS = 40;

/** The witnesses in the order in which they are believed: labelled fields, title, description. */
export function witnessesOf(input: Classifiable, body: Prepared, languages: Languages): Witness[] {
  const out: Witness[] = [];
  const english: Languages = { ...languages, bits: languages.bits | 1 };
  const label = (text: string) =>
    out.push({ t: readTimeWords(prepare(text.slice(0, 400)), english), where: 'label' });
  for (const field of input.labelled.slice(0, MOST_LABELS)) label(`${field.label}: ${field.value}`);
  const { workHours, duration, start } = input.structured;
  if (workHours) label(`Working hours: ${workHours}`);
  if (duration) label(`Duration: ${inWords(duration)}`);
  if (start) label(`Start date: ${start}`);
  if (input.title)
    out.push({ t: readTimeWords(prepare(input.title.slice(0, 400)), english), where: 'title' });
  out.push({ t: readTimeWords(body, languages), where: 'body' });
  return out;
}

/** ISO 8601 `P6M`, `P12W`, `P1Y6M` in words; anything else as it is. */
function inWords(duration: string): string {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/i.exec(duration.trim());
  if (!parts) return duration;
  const [, years, months, weeks, days] = parts;
  if (months || years) return `${Number(years ?? 0) * 12 + Number(months ?? 0)} months`;
  return weeks ? `${weeks} weeks` : `${days ?? 0} days`;
}

/** The words of tokens [from, to) as evidence. Only the description has offsets. */
export function evidenceOf(witness: Witness, from: number, to: number, rule: string): Evidence {
  const { p } = witness.t;
  const start = p.start[from] ?? 0;
  const end = p.end[to - 1] ?? start;
  const quote = p.text.slice(start, end);
  return witness.where === 'body' ? { quote, start, end, rule } : { quote, start: -1, end: -1, rule };
}
