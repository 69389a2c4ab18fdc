import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payClashes, roomFor, type TimeFrame, timeClashes } from '../../lib/goals/clashes';
import { t } from '../../lib/i18n';
import { paid, plan, posting } from './example';

const none = { hoursPerWeek: null, weeks: null, from: null, to: null };
const library = {
  hoursPerWeek: 30,
  commitments: [{ name: 'the library', hoursPerWeek: 15 }],
  from: null,
  to: null,
};

describe('hours', () => {
  it('counts other commitments and says so', () => {
    const [clash] = timeClashes({ ...none, hoursPerWeek: 20 }, library, []);
    expect(clash?.code).toBe('hours-committed');
    expect(clash && t('goals.clash.hours-committed', clash.values)).toBe(
      'With 15 h for the library this makes 35 h a week; your plan says 30.',
    );
  });

  it('says it without names too', () => {
    const nameless = { ...library, commitments: [{ name: ' ', hoursPerWeek: 15 }] };
    const [clash] = timeClashes({ ...none, hoursPerWeek: 20 }, nameless, []);
    expect(clash?.values.commitments).toBe('what you do already');
  });

  it('is silent when it fits, exactly too, and when the plan or the posting does not say', () => {
    expect(timeClashes({ ...none, hoursPerWeek: 15 }, library, [])).toEqual([]);
    expect(timeClashes({ ...none, hoursPerWeek: 80 }, { ...library, hoursPerWeek: null }, [])).toEqual([]);
    expect(timeClashes(none, library, [])).toEqual([]);
  });

  it('counts accepted internships of the same weeks only', () => {
    const other = { title: 'Map Intern', hoursPerWeek: 20, from: '2027-06-01', to: '2027-08-31' };
    const summer = { ...none, hoursPerWeek: 20, from: '2027-07-01', to: '2027-09-30' };
    const winter = { ...none, hoursPerWeek: 20, from: '2027-11-01', to: '2027-12-31' };
    const room = { hoursPerWeek: 30, commitments: [], from: null, to: null };
    expect(timeClashes(summer, room, [other]).map((one) => one.code)).toEqual(['hours-promised']);
    expect(timeClashes(winter, room, [other])).toEqual([]);
    expect(roomFor(summer, room, [other])).toBe(10);
    expect(roomFor(winter, room, [other])).toBe(30);
  });

  it('names the weeks when hours are unknown', () => {
    const other = { title: 'Map Intern', hoursPerWeek: null, from: '2027-06-01', to: '2027-08-31' };
    const frame = { ...none, from: '2027-08-01', to: '2027-10-01' };
    expect(timeClashes(frame, library, [other])).toEqual([
      { code: 'same-weeks', values: { title: 'Map Intern' } },
    ]);
  });

  it('never reports a clash that the numbers do not bear out', () => {
    const hours = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(hours, hours, hours, (mine, committed, available) => {
        const clashes = timeClashes(
          { ...none, hoursPerWeek: mine },
          {
            hoursPerWeek: available,
            commitments: [{ name: 'x', hoursPerWeek: committed }],
            from: null,
            to: null,
          },
          [],
        );
        expect(clashes.length > 0).toBe(mine + committed > available);
      }),
      { seed: 5 },
    );
  });
});

describe('dates', () => {
  const window = { hoursPerWeek: null, commitments: [], from: '2027-06-01', to: '2027-08-31' };
  const codes = (frame: Partial<TimeFrame>) =>
    timeClashes({ ...none, ...frame }, window, []).map((one) => one.code);

  it('tells early, late, outside and too long apart', () => {
    expect(codes({ from: '2027-05-15', to: '2027-07-01' })).toEqual(['starts-before']);
    expect(codes({ from: '2027-06-15', to: '2027-10-01' })).toEqual(['ends-after']);
    expect(codes({ from: '2027-09-15', to: '2027-12-01' })).toEqual(['outside']);
    expect(codes({ weeks: 26 })).toEqual(['too-long']);
    expect(codes({ weeks: 13 })).toEqual([]);
    expect(codes({ from: '2027-06-01', to: '2027-08-31' })).toEqual([]);
    expect(codes({})).toEqual([]);
  });
});

describe('pay', () => {
  const minimumPay = { amount: 12, currency: 'EUR', period: 'hour' } as const;
  it('speaks only where the two compare', () => {
    expect(
      payClashes(plan({ minimumPay }), posting({ pay: paid(9, 10, 'hour') })).map((one) => one.code),
    ).toEqual(['pay-below']);
    expect(payClashes(plan({ minimumPay }), posting({ pay: paid(900, 900, 'month') }))).toEqual([]);
    expect(payClashes(plan({ minimumPay }), posting())).toEqual([]);
    expect(payClashes(plan(), posting({ pay: paid(1, 1, 'hour') }))).toEqual([]);
    const unpaid = posting({ pay: { ...paid(null, null, null), flag: 'unpaid', amount: null } });
    const [clash] = payClashes(plan({ minimumPay }), unpaid);
    expect(clash && t('goals.clash.pay-none', clash.values)).toBe(
      'Your minimum is €12 an hour; this pays nothing.',
    );
  });
});
