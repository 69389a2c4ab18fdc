import { describe, expect, it } from 'vitest';
import { prefill } from '../../lib/goals/prefill';
import { Intention } from '../../lib/model/intention';
import { NeedKind } from '../../lib/model/plan';
import { paid, plan, posting, range, time } from './example';

describe('prefill', () => {
  const mine = plan({
    needs: [{ kind: 'portfolio', words: '' }],
    skills: ['usability testing'],
    hoursPerWeek: 30,
    commitments: [{ name: 'library', hoursPerWeek: 15 }],
    shortTerm: 'Two case studies before I graduate.',
  });
  const theirs = posting({
    description: 'You leave with two published case studies and learn usability testing.',
    time: time({ hoursPerWeek: range(10, 20), weeks: range(10), start: '2027-06' }),
  });

  it('fills in what the plan and the posting say', () => {
    const { intention, prefill: about } = prefill(mine, theirs);
    expect(intention).toMatchObject({
      postingId: 'p1',
      need: { kind: 'portfolio' },
      needMet: 'yes',
      why: 'Two case studies before I graduate.',
      // 30 hours less 15 lie within the stated 10 to 20.
      timeFrame: { hoursPerWeek: 15, weeks: 10, from: '2027-06-01', to: '2027-08-09' },
      exit: { week: 5, by: '2027-08-09' },
      decision: null,
    });
    expect(intention.outcomes.map((one) => one.kind)).toEqual(['project', 'skill']);
    expect(about).toMatchObject({ hoursFrom: 'posting', weeksFrom: 'posting', datesFrom: 'posting' });
    expect(about.first?.evidence[0]?.quote).toContain('published case studies');
  });

  it('takes the plan where the posting is silent, and says so', () => {
    const { intention, prefill: about } = prefill(
      { ...mine, from: '2027-06-01', to: '2027-08-31' },
      posting(),
    );
    expect(intention.timeFrame).toEqual({
      hoursPerWeek: 15,
      weeks: null,
      from: '2027-06-01',
      to: '2027-08-31',
    });
    expect(about).toMatchObject({ hoursFrom: 'plan', weeksFrom: null, datesFrom: 'plan' });
    expect(intention.needMet).toBe('ask');
  });

  it('without a plan it invents nothing', () => {
    const { intention } = prefill(plan(), posting());
    expect(intention).toMatchObject({
      need: null,
      needMet: null,
      why: '',
      outcomes: [],
      exit: { success: '', week: null },
    });
    expect(intention.timeFrame).toEqual({ hoursPerWeek: null, weeks: null, from: null, to: null });
  });

  it('leaves hours empty where only a total is stated', () => {
    const { intention } = prefill(mine, posting({ time: time({ totalHours: range(20), weeks: range(3) }) }));
    expect(intention.timeFrame.hoursPerWeek).toBeNull();
  });

  it('counts weeks from stated dates', () => {
    const dated = posting({ time: time({ start: '2027-06-01', end: '2027-08-09' }) });
    expect(prefill(mine, dated).intention.timeFrame.weeks).toBe(10);
  });

  it('is valid for every need, in full sentences without open slots', () => {
    for (const kind of NeedKind.options)
      for (const words of ['', 'Lisbon']) {
        const { intention } = prefill(
          plan({ needs: [{ kind, words }], skills: ['Python'], roles: ['design'] }),
          posting({ pay: paid(12, 12, 'hour'), description: 'Python' }),
        );
        expect(Intention.parse(intention)).toEqual(intention);
        expect(JSON.stringify(intention)).not.toMatch(/\{\w+\}|goals\./);
        expect(intention.outcomes.length).toBeLessThan(3);
      }
  });
});
