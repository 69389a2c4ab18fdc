import { describe, expect, it } from 'vitest';
import { foremost, surelyMost } from '../../lib/goals/foremost';
import type { NeedFit, Verdict } from '../../lib/model/fit';

/** What one posting says to the needs, in their order. */
function says(...verdicts: Verdict[]): NeedFit[] {
  return verdicts.map((verdict) => ({
    need: { kind: 'own', words: '' },
    verdict,
    reason: '',
    values: {},
    evidence: [],
  }));
}

describe('which posting comes first by the needs', () => {
  it('is told by the first need, whatever the others are', () => {
    const portfolioOnly = says('met', 'not-met', 'not-met');
    const allButPortfolio = says('partly', 'met', 'met');
    expect(foremost([allButPortfolio, portfolioOnly])).toEqual({ at: 1, need: 0, verdict: 'met', silent: 0 });
  });

  it('is told by the next need among those that are level, and says how many are silent there', () => {
    const fits = [says('met', 'not-stated'), says('met', 'partly'), says('not-met', 'met')];
    expect(foremost(fits)).toEqual({ at: 1, need: 1, verdict: 'partly', silent: 1 });
  });

  it('puts silence before a no', () => {
    expect(foremost([says('not-met'), says('not-stated')])).toMatchObject({ at: 1, verdict: 'not-stated' });
  });

  it('is left open where they stay level, or there is no need', () => {
    expect(foremost([says('met', 'partly'), says('met', 'partly')])).toBeNull();
    expect(foremost([says('not-stated'), says('not-stated')])).toBeNull();
    expect(foremost([[], []])).toBeNull();
  });
});

describe('the most of several ranges', () => {
  const exactly = (value: number) => ({ min: value, max: value });

  it('is marked where it is sure, beside one that is not stated', () => {
    expect(surelyMost([exactly(18), null, { min: 20, max: 24 }])).toBe(2);
  });

  it.for([
    [exactly(20), exactly(20)],
    [{ min: 15, max: 25 }, exactly(20)],
    [exactly(30), { min: 20, max: null }],
    [{ min: null, max: 40 }, exactly(10)],
    [exactly(20), null],
  ])('is left open in %j', (ranges) => {
    expect(surelyMost(ranges)).toBeNull();
  });
});
