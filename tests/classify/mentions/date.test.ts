import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/classify/classify';
import { classifiable } from '../classifiable';

const MONTHS: Record<string, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  pl: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
  cs: [
    'ledna',
    'února',
    'března',
    'dubna',
    'května',
    'června',
    'července',
    'srpna',
    'září',
    'října',
    'listopadu',
    'prosince',
  ],
};
const LABELS: Record<string, string> = {
  en: 'Application deadline: ',
  de: 'Bewerbungsfrist: ',
  fr: 'Date limite de candidature : ',
  es: 'Fecha límite de inscripción: ',
  it: 'Scadenza candidature: ',
  pt: 'Prazo de inscrição: ',
  nl: 'Sluitingsdatum: ',
  pl: 'Termin nadsyłania zgłoszeń: ',
  cs: 'Termín pro podání: ',
};

interface Day {
  year: number;
  month: number;
  day: number;
}

const day: fc.Arbitrary<Day> = fc.record({
  year: fc.integer({ min: 2020, max: 2039 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function iso({ year, month, day: at }: Day): string {
  return `${year}-${two(month)}-${two(at)}`;
}

function ordinal(at: number): string {
  const last = at % 10;
  if (at > 10 && at < 14) return `${at}th`;
  return `${at}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

const WRITTEN: Record<string, readonly ((date: Day, month: string) => string)[]> = {
  en: [
    (d, m) => `${m} ${d.day}, ${d.year}`,
    (d, m) => `${m} ${ordinal(d.day)}, ${d.year}`,
    (d, m) => `${d.day} ${m} ${d.year}`,
    (d, m) => `the ${ordinal(d.day)} of ${m} ${d.year}`,
    (d, m) => `${m.slice(0, 3)} ${d.day}, ${d.year}`,
    (d, m) => `${two(d.day)}-${m.slice(0, 3)}-${d.year}`,
    (d, m) => `**${m} ${d.day}, ${d.year}**`,
    iso,
  ],
  de: [
    (d, m) => `${d.day}. ${m} ${d.year}`,
    (d) => `${two(d.day)}.${two(d.month)}.${d.year}`,
    (d) => `${d.day}.${d.month}.${d.year}`,
  ],
  fr: [
    (d, m) => `${d.day === 1 ? '1er' : d.day} ${m} ${d.year}`,
    (d) => `${two(d.day)}/${two(d.month)}/${d.year}`,
  ],
  es: [
    (d, m) => `${d.day} de ${m} de ${d.year}`,
    (d, m) => `${d.day} de ${m} del ${d.year}`,
    (d) => `${two(d.day)}/${two(d.month)}/${d.year}`,
  ],
  it: [(d, m) => `${d.day} ${m} ${d.year}`, (d) => `${two(d.day)}/${two(d.month)}/${d.year}`],
  pt: [(d, m) => `${d.day} de ${m} de ${d.year}`, (d) => `${two(d.day)}/${two(d.month)}/${d.year}`],
  nl: [(d, m) => `${d.day} ${m} ${d.year}`, (d) => `${two(d.day)}-${two(d.month)}-${d.year}`],
  pl: [(d, m) => `${d.day} ${m} ${d.year}`, (d) => `${two(d.day)}.${two(d.month)}.${d.year}`],
  cs: [(d, m) => `${d.day}. ${m} ${d.year}`, (d) => `${d.day}. ${d.month}. ${d.year}`],
};

describe('a date reads back as the day it was written for', () => {
  it.each(Object.keys(WRITTEN))('%s', (language) => {
    const forms = WRITTEN[language] ?? [];
    fc.assert(
      fc.property(day, fc.nat(forms.length - 1), (date, form) => {
        const written = forms[form]?.(date, MONTHS[language]?.[date.month - 1] ?? '') ?? '';
        const text = `${LABELS[language]}${written}`;
        const said = classify(classifiable(text, { language }));
        expect(said.deadline?.value, text).toBe(iso(date));
        const [quote] = said.deadline?.evidence ?? [];
        expect(text.slice(quote?.start, quote?.end), text).toBe(quote?.quote);
      }),
      { numRuns: 300, verbose: 1 },
    );
  });
});

describe('a period of days', () => {
  it('is as many weeks as the calendar says', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 14, max: 300 }), (date, length) => {
        const first = new Date(`${iso(date)}T00:00:00Z`);
        const last = new Date(first.getTime() + (length - 1) * 86_400_000);
        const write = (at: Date) =>
          `${at.getUTCDate()} ${MONTHS.en?.[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
        const text = `The internship runs from ${write(first)} to ${write(last)}.`;
        const { time } = classify(classifiable(text));
        expect(time.start, text).toBe(iso(date));
        expect(time.end, text).toBe(last.toISOString().slice(0, 10));
        expect(time.weeks?.min, text).toBeCloseTo(length / 7, 1);
      }),
      { numRuns: 300, verbose: 1 },
    );
  });
});

describe('what looks like a date and is none', () => {
  it.each([
    'Deadline: 31/02/2027',
    'Deadline: 45.13.2027',
    'Deadline: version 1.2.3',
    'Deadline: 2027-13-45',
    'Deadline: 99/99/9999',
  ])('%s', (text) => {
    expect(classify(classifiable(text, { language: 'de' })).deadline).toBeNull();
  });
});
