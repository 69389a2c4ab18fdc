import { describe, expect, it } from 'vitest';
import { questionCodes, questions } from '../../lib/goals/questions';
import { paid, plan, posting, range, time } from './example';

describe('questions', () => {
  it('ask what a silent posting does not state', () => {
    expect(questionCodes(plan(), posting())).toEqual(['pay', 'hours', 'supervision', 'feedback', 'end']);
  });

  it('leave out what it states', () => {
    const told = posting({
      pay: paid(15, 15, 'hour'),
      time: time({ hoursPerWeek: range(20), weeks: range(10) }),
      description: 'You have a personal mentor and weekly feedback.',
    });
    expect(questionCodes(plan(), told)).toEqual([]);
  });

  it('put the first need first, and stop at six', () => {
    const codes = questionCodes(
      plan({
        needs: [
          { kind: 'reference', words: '' },
          { kind: 'credit', words: '' },
        ],
      }),
      posting(),
    );
    expect(codes.slice(0, 3)).toEqual(['reference', 'credit', 'pay']);
    expect(codes).toHaveLength(6);
  });

  it('fit the kind of doubt about pay', () => {
    const of = (pay: ReturnType<typeof paid>) => questionCodes(plan(), posting({ pay }))[0];
    expect(of({ ...paid(null, null, null), amount: null })).toBe('pay-amount');
    expect(of(paid(500, 500, null))).toBe('pay-period');
    expect(of({ ...paid(null, null, null), flag: 'conditional' })).toBe('pay-condition');
    expect(of({ ...paid(null, null, null), flag: 'conflicting' })).toBe('pay-conflict');
    expect(of({ ...paid(null, null, null), flag: 'you-pay' })).toBe('fee');
  });

  it('name the skill', () => {
    expect(questions(plan({ needs: [{ kind: 'skill', words: 'SQL' }] }), posting())[0]).toBe(
      'How much of the work would use SQL?',
    );
    expect(questions(plan({ needs: [{ kind: 'skill', words: '' }] }), posting())[0]).toBe(
      'What would I learn, and from whom?',
    );
  });
});
