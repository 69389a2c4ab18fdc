import { describe, expect, it } from 'vitest';
import { care, firstFit, fitOf } from '../../lib/goals/fit';
import { hasMessage, t } from '../../lib/i18n';
import { NeedKind } from '../../lib/model/plan';
import { paid, plan, posting, range, time } from './example';

const monthly = { amount: 1000, currency: 'EUR', period: 'month' } as const;

describe('fit of pay', () => {
  const needs = [{ kind: 'pay' as const, words: '' }];
  const cases: [string, ReturnType<typeof posting>, string, string][] = [
    ['more than the minimum', posting({ pay: paid(1400, 1400, 'month') }), 'met', 'pay.enough'],
    ['less than the minimum', posting({ pay: paid(450, 800, 'month') }), 'not-met', 'pay.below'],
    ['a range around it', posting({ pay: paid(900, 1200, 'month') }), 'partly', 'pay.perhaps'],
    ['up to', posting({ pay: paid(null, 1200, 'month') }), 'partly', 'pay.perhaps'],
    [
      'an hour, hours stated',
      posting({ pay: paid(15, 15, 'hour'), time: time({ hoursPerWeek: range(20) }) }),
      'met',
      'pay.enough',
    ],
    ['an hour, hours not stated', posting({ pay: paid(15, 15, 'hour') }), 'partly', 'pay.not-comparable'],
    [
      'in all, over ten weeks',
      posting({ pay: paid(1000, 1000, 'total'), time: time({ weeks: range(10) }) }),
      'not-met',
      'pay.below',
    ],
    ['another currency', posting({ pay: paid(5000, 5000, 'month', 'INR') }), 'partly', 'pay.not-comparable'],
    ['an unknown period', posting({ pay: paid(1400, 1400, null) }), 'partly', 'pay.not-comparable'],
    ['silence', posting(), 'not-stated', 'pay.not-stated'],
    [
      'unpaid',
      posting({ pay: { ...paid(null, null, null), flag: 'unpaid', amount: null } }),
      'not-met',
      'pay.unpaid',
    ],
    ['a fee', posting({ pay: { ...paid(200, 200, 'total'), flag: 'you-pay' } }), 'not-met', 'pay.you-pay'],
  ];
  it.each(cases)('%s', (_name, given, verdict, reason) => {
    const [line] = fitOf(plan({ needs, minimumPay: monthly }), given);
    expect(line).toMatchObject({ verdict, reason });
  });

  it('without a minimum, any stated pay meets the need', () => {
    expect(fitOf(plan({ needs }), posting({ pay: paid(10, 10, 'hour') }))[0]).toMatchObject({
      verdict: 'met',
    });
  });

  it('says how much is missing', () => {
    const line = firstFit(plan({ needs, minimumPay: monthly }), posting({ pay: paid(800, 800, 'month') }));
    expect(line && t('goals.fit.pay.below', line.values)).toBe(
      'Pays €800 a month; you need €1,000 a month, so €200 short.',
    );
  });
});

describe('fit of the other needs', () => {
  it('keeps the order of the plan and shows the words', () => {
    const lines = fitOf(
      plan({
        needs: [
          { kind: 'portfolio', words: '' },
          { kind: 'skill', words: 'usability testing' },
          { kind: 'reference', words: '' },
        ],
      }),
      posting({
        description: 'You leave with two published case studies.\nYou run usability testing each week.',
      }),
    );
    expect(lines.map((line) => [line.need.kind, line.verdict, line.evidence[0]?.quote])).toEqual([
      ['portfolio', 'met', 'You leave with two published case studies.'],
      ['skill', 'met', 'You run usability testing each week.'],
      ['reference', 'not-stated', undefined],
    ]);
  });

  it('credit: yes, no, silent', () => {
    const credit = plan({ needs: [{ kind: 'credit', words: '' }] });
    const of = (description: string) => fitOf(credit, posting({ description }))[0]?.verdict;
    expect(of('May be taken for academic credit.')).toBe('met');
    expect(of('No academic credit is given.')).toBe('not-met');
    expect(of('A paid role in finance.')).toBe('not-stated');
  });

  it('explore: the title counts more than the text', () => {
    const explore = plan({ needs: [{ kind: 'explore', words: '' }], roles: ['UX Research', 'cartography'] });
    expect(fitOf(explore, posting())[0]).toMatchObject({ verdict: 'met', values: { role: 'UX Research' } });
    expect(
      fitOf(explore, posting({ title: 'Intern', description: 'Help our cartography team.' }))[0],
    ).toMatchObject({
      verdict: 'partly',
    });
  });

  it('coming back to work: a posting for students says no', () => {
    const back = plan({ needs: [{ kind: 're-enter', words: '' }] });
    const of = (description: string) => fitOf(back, posting({ description }))[0];
    expect(of('Must be currently enrolled in a university.')).toMatchObject({ verdict: 'not-met' });
    expect(of('A returnship after a career break.')).toMatchObject({ verdict: 'met' });
    expect(of('A role in a small team.')).toMatchObject({ verdict: 'not-stated' });
  });

  it('abroad: the place, and whether there is help with a visa', () => {
    const abroad = plan({ needs: [{ kind: 'abroad', words: 'Lisbon' }] });
    expect(fitOf(abroad, posting({ locations: ['Lisbon, Portugal'] }))[0]).toMatchObject({ verdict: 'met' });
    expect(
      fitOf(
        abroad,
        posting({ locations: ['Lisbon'], description: 'We cannot provide visa sponsorship.' }),
      )[0],
    ).toMatchObject({ verdict: 'partly', reason: 'abroad.place-no-visa' });
    expect(fitOf(abroad, posting({ description: 'We do not offer visa sponsorship.' }))[0]).toMatchObject({
      verdict: 'not-met',
    });
  });

  it('own words are looked for as they stand', () => {
    const own = plan({ needs: [{ kind: 'own', words: 'open source' }] });
    expect(fitOf(own, posting({ description: 'All our work is open-source.' }))[0]).toMatchObject({
      verdict: 'met',
    });
    expect(fitOf(own, posting({ description: 'We source parts.' }))[0]).toMatchObject({
      verdict: 'not-stated',
    });
  });

  it('an empty posting is silent on every need, and every line has its sentence', () => {
    const all = plan({ needs: NeedKind.options.map((kind) => ({ kind, words: '' })) });
    for (const line of fitOf(all, posting())) {
      expect(line.verdict).toBe('not-stated');
      expect(hasMessage(`goals.fit.${line.reason}`)).toBe(true);
    }
  });

  it('care: supervision, feedback and an end', () => {
    const signs = care(
      posting({ description: 'You have a personal mentor.', time: time({ weeks: range(10) }) }),
    );
    expect(signs.map((one) => [one.sign, one.verdict])).toEqual([
      ['supervision', 'met'],
      ['feedback', 'not-stated'],
      ['end', 'met'],
    ]);
  });
});
