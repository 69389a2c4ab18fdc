import { describe, expect, it } from 'vitest';
import { promptFor } from '../../lib/goals/prompt';
import { PromptView } from '../../lib/model/prompt';
import { intention, paid, plan, posting } from './example';

const mine = plan({
  needs: [{ kind: 'pay', words: '' }],
  minimumPay: { amount: 20, currency: 'EUR', period: 'hour' },
  longTerm: 'to be kept to ourselves',
  people: 'a name that no site needs',
});

describe('promptFor', () => {
  it('fills in ahead where nothing was said, also where it was only asked', () => {
    for (const left of [null, intention()]) {
      const view = promptFor(mine, posting(), left, []);
      expect(view.intention.need).toEqual({ kind: 'pay', words: '' });
    }
  });

  it('goes on with a draft as it was left', () => {
    const left = intention({ why: 'because', outcomes: [] });
    expect(promptFor(mine, posting(), left, []).intention).toBe(left);
  });

  it('says what no time frame mends', () => {
    const view = promptFor(mine, posting({ pay: paid(15, 15, 'hour') }), null, []);
    expect(view.standing.map((one) => one.code)).toEqual(['pay-below']);
  });

  it('carries no more of the plan than it needs', () => {
    const view = promptFor(mine, posting({ description: 'A long text.' }), null, []);
    expect(PromptView.parse(view)).toEqual(view);
    const text = JSON.stringify(view);
    for (const kept of [mine.longTerm, mine.people, 'A long text']) expect(text).not.toContain(kept);
  });
});
