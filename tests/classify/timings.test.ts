import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify/classify';
import type { Range } from '../../lib/model/range';
import { classifiable } from './classifiable';
import { de } from './timings/de';
import { en } from './timings/en';
import { es } from './timings/es';
import { fr } from './timings/fr';
import { others } from './timings/others';
import type { Said } from './timings/timing';

function pair(range: Range | null): [number | null, number | null] | undefined {
  return range === null ? undefined : [range.min, range.max];
}

function read(text: string): Said {
  const said = classify(classifiable(text));
  const all = {
    hours: pair(said.time.hoursPerWeek),
    weeks: pair(said.time.weeks),
    total: pair(said.time.totalHours),
    start: said.time.start ?? undefined,
    end: said.time.end ?? undefined,
    term: said.time.term ?? undefined,
    schedule: said.time.schedule ?? undefined,
    deadline: said.deadline?.value,
    rolling: said.rolling || undefined,
    workMode: said.workMode?.value,
    closed: said.closed?.value,
    postedOn: said.postedOn?.value,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Said;
}

describe.each(Object.entries({ en, de, fr, es, others }))(
  'what a sentence says of time: %s',
  (_, timings) => {
    it.each(timings.map(([text, said]) => ({ text, said: said ?? {} })))('$text', ({ text, said }) => {
      expect(read(text)).toEqual(said);
    });
  },
);

describe('evidence', () => {
  it.each([...en, ...de, ...fr, ...es, ...others].map(([text]) => text))(
    'quotes the words of the text: %s',
    (text) => {
      const said = classify(classifiable(text));
      const all = [said.time, said.deadline, said.postedOn, said.workMode, said.closed].flatMap(
        (one) => one?.evidence ?? [],
      );
      for (const { quote, start, end } of all) {
        expect(quote).not.toBe('');
        expect(text.slice(start, end)).toBe(quote);
      }
    },
  );
});
