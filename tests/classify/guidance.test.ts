import { describe, expect, it } from 'vitest';
import { guidanceOf } from '../../lib/classify/guidance';
import { NO_PAY, type Pay } from '../../lib/model/pay';
import { NO_TIME, type Time } from '../../lib/model/time';

const UNPAID: Pay = { ...NO_PAY, flag: 'unpaid' };

function posting(
  place: string,
  { pay = UNPAID, time = {}, text = '' }: { pay?: Pay; time?: Partial<Time>; text?: string } = {},
) {
  return {
    pay,
    time: { ...NO_TIME, ...time },
    kind: 'internship' as const,
    locations: [place],
    description: text,
  };
}

const codes = (one: Parameters<typeof guidanceOf>[0]): string[] =>
  guidanceOf(one).map((guidance) => guidance.code);

describe('what is worth checking by law', () => {
  it('points an unpaid internship to the official page of the country that it names', () => {
    expect(guidanceOf(posting('Boston, MA'))).toEqual([
      { code: 'us-unpaid', url: 'https://www.dol.gov/agencies/whd/fact-sheets/71-flsa-internships' },
    ]);
    expect(codes(posting('Leeds, England'))).toEqual(['uk-unpaid']);
  });

  it('says nothing where pay is not stated, where it is paid, or where the country is not named', () => {
    expect(codes(posting('Boston, MA', { pay: NO_PAY }))).toEqual([]);
    expect(codes(posting('Boston, MA', { pay: { ...NO_PAY, flag: 'paid' } }))).toEqual([]);
    expect(codes(posting('Georgetown'))).toEqual([]);
    expect(codes(posting('Remote'))).toEqual([]);
  });

  it('tells a long German internship from a short one, and leaves a mandatory one alone', () => {
    const half = { weeks: { min: 26, max: 26 } };
    expect(codes(posting('Aalen, Germany', { time: half }))).toEqual(['de-unpaid-long']);
    expect(codes(posting('Aalen, Germany'))).toEqual(['de-unpaid']);
    expect(
      codes(posting('Aalen, Germany', { time: half, text: 'Nur als Pflichtpraktikum möglich.' })),
    ).toEqual([]);
  });

  it('speaks of the French threshold only when the hours or weeks pass it', () => {
    expect(codes(posting('Lyon, France', { time: { weeks: { min: 24, max: 24 } } }))).toEqual([
      'fr-unpaid-long',
    ]);
    expect(codes(posting('Lyon, France', { time: { weeks: { min: 6, max: 6 } } }))).toEqual([]);
    expect(codes(posting('Lyon, France'))).toEqual([]);
  });

  it('leaves volunteering alone', () => {
    expect(codes(posting('Boston, MA', { pay: { ...UNPAID, form: 'volunteer' } }))).toEqual([]);
  });
});
