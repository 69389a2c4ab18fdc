import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/classify/classify';
import { WEEKS_PER_MONTH } from '../../../lib/model/time';
import { classifiable } from '../classifiable';

type Unit = 'week' | 'month';
const PER: Record<Unit, number> = { week: 1, month: WEEKS_PER_MONTH };

const RANGES: [language: string, unit: Unit, write: (low: number, high: number) => string][] = [
  ['en', 'week', (low, high) => `The internship lasts ${low}-${high} weeks.`],
  ['en', 'week', (low, high) => `A ${low} to ${high} week internship.`],
  ['en', 'month', (low, high) => `Duration: ${low} – ${high} months`],
  ['en', 'month', (low, high) => `Internships of between ${low} and ${high} months are offered.`],
  ['en', 'month', (low, high) => `Length: minimum of ${low} months, maximum of ${high} months`],
  ['de', 'month', (low, high) => `Das Praktikum dauert ${low} bis ${high} Monate.`],
  ['de', 'week', (low, high) => `Dauer: ${low}-${high} Wochen`],
  ['de', 'month', (low, high) => `Wir bieten ein ${low}- bis ${high}-monatiges Praktikum.`],
  ['fr', 'month', (low, high) => `Stage de ${low} à ${high} mois`],
  ['fr', 'week', (low, high) => `Durée : entre ${low} et ${high} semaines`],
  ['es', 'month', (low, high) => `Prácticas de ${low} a ${high} meses`],
  ['es', 'month', (low, high) => `Duración: mínimo ${low} y máximo ${high} meses`],
  ['it', 'month', (low, high) => `Durata: da ${low} a ${high} mesi`],
  ['pt', 'month', (low, high) => `Estágio com duração de ${low} a ${high} meses`],
  ['nl', 'month', (low, high) => `Stage van ${low} tot ${high} maanden`],
  ['pl', 'month', (low, high) => `Staż trwa od ${low} do ${high} miesięcy`],
  ['cs', 'month', (low, high) => `Stáž na dobu ${low} až ${high} měsíců`],
];

describe('a range of lengths reads back in weeks', () => {
  it.each(RANGES.map(([language, unit, write]) => ({ language, unit, write, name: write(3, 6) })))(
    '$name',
    ({ language, unit, write }) => {
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 11 }), fc.integer({ min: 1, max: 9 }), (low, more) => {
          const text = write(low, low + more);
          const { weeks } = classify(classifiable(text, { language })).time;
          expect(weeks?.min, text).toBeCloseTo(low * PER[unit], 1);
          expect(weeks?.max, text).toBeCloseTo((low + more) * PER[unit], 1);
        }),
        { numRuns: 60, verbose: 1 },
      );
    },
  );
});

const HOURS: [language: string, write: (low: number, high: number) => string][] = [
  ['en', (low, high) => `Interns work ${low}-${high} hours per week.`],
  ['en', (low, high) => `${low} to ${high} hrs/week`],
  ['en', (low, high) => `Hours per week: ${low}-${high}`],
  ['en', (low, high) => `A weekly commitment of ${low}–${high} hours is expected.`],
  ['de', (low, high) => `${low} bis ${high} Stunden pro Woche`],
  ['de', (low, high) => `Du arbeitest ${low}-${high} Std./Woche.`],
  ['fr', (low, high) => `${low} à ${high} heures par semaine`],
  ['fr', (low, high) => `Durée hebdomadaire : ${low}-${high} heures`],
  ['es', (low, high) => `Dedicación de ${low} a ${high} horas semanales`],
  ['es', (low, high) => `entre ${low} y ${high} horas a la semana`],
  ['it', (low, high) => `da ${low} a ${high} ore settimanali`],
  ['pt', (low, high) => `Carga horária de ${low} a ${high} horas semanais`],
  ['nl', (low, high) => `${low} tot ${high} uur per week`],
  ['pl', (low, high) => `${low}-${high} godzin tygodniowo`],
  ['cs', (low, high) => `${low} až ${high} hodin týdně`],
];

describe('a range of hours a week reads back', () => {
  it.each(HOURS.map(([language, write]) => ({ language, write, name: write(10, 20) })))(
    '$name',
    ({ language, write }) => {
      fc.assert(
        fc.property(fc.integer({ min: 4, max: 30 }), fc.integer({ min: 1, max: 15 }), (low, more) => {
          const text = write(low, low + more);
          const { hoursPerWeek } = classify(classifiable(text, { language })).time;
          expect(hoursPerWeek, text).toEqual({ min: low, max: low + more });
        }),
        { numRuns: 60, verbose: 1 },
      );
    },
  );
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'3 12 40 2027 hours weeks months per week a day internship from to - – ( ) / , . : May 1.2.2027 June 2027 deadline apply by full-time remote no longer accepting Stunden pro Woche mois Praktikum minimum up'.split(
      ' ',
    ),
    '\n',
    "'",
    '½',
    '\u00a0',
    '**',
    '|',
  );

  it('is read without an error, and every quote stands where it says', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const text = words.join(' ');
        const said = classify(classifiable(text));
        const all = [said.time, said.deadline, said.postedOn, said.kind, said.workMode, said.closed].flatMap(
          (one) => one?.evidence ?? [],
        );
        for (const { quote, start, end } of all) if (start >= 0) expect(text.slice(start, end)).toBe(quote);
        const { hoursPerWeek, weeks, totalHours } = said.time;
        for (const range of [hoursPerWeek, weeks, totalHours]) {
          if (range === null) continue;
          expect(range.min ?? range.max).not.toBeNull();
          expect(range.min ?? 0).toBeLessThanOrEqual(range.max ?? Number.POSITIVE_INFINITY);
        }
        for (const at of [said.time.start, said.time.end, said.deadline?.value, said.postedOn?.value])
          if (at) expect(Number.isFinite(Date.parse(at))).toBe(true);
      }),
      { numRuns: 500, verbose: 1 },
    );
  });
});
