import { describe, expect, it } from 'vitest';
import { dueLookBack, withLookBack } from '../../lib/goals/look-back';
import type { LookBack } from '../../lib/model/intention';
import { intention } from './example';

function history(...stages: [string, number][]) {
  return stages.map(([stage, at]) => ({ stage, at, recordedAt: at }));
}
const back = (occasion: LookBack['occasion'], at: number) => ({
  occasion,
  at,
  asked: '',
  landed: '',
  missing: '',
  next: '',
  accomplishment: '',
  contact: '',
});

describe('dueLookBack', () => {
  it('is due after an interview, a no, an offer and the end', () => {
    expect(dueLookBack(history(['saved', 1]), null)).toBeNull();
    expect(dueLookBack(history(['saved', 1], ['interviewing', 5]), null)).toEqual({
      occasion: 'interview',
      since: 5,
    });
    expect(dueLookBack(history(['interviewing', 5], ['rejected', 9]), null)?.occasion).toBe('rejection');
    expect(dueLookBack(history(['offer', 9], ['accepted', 10]), null)?.occasion).toBe('offer');
    expect(dueLookBack(history(['accepted', 10], ['finished', 20]), null)?.occasion).toBe('end');
  });

  it('is asked once for each occasion, and again for a second one', () => {
    const done = intention({ lookBacks: [back('interview', 6)] });
    expect(dueLookBack(history(['interviewing', 5]), done)).toBeNull();
    expect(dueLookBack(history(['interviewing', 5], ['interviewing', 8]), done)?.since).toBe(8);
  });

  it('appends, keeps the earlier ones, and marks the outcomes', () => {
    const before = intention({
      outcomes: [
        { text: 'a', kind: null, seen: '', reached: null },
        { text: 'b', kind: null, seen: '', reached: 'partly' },
      ],
      lookBacks: [back('offer', 3)],
    });
    const after = withLookBack(before, back('end', 9), ['reached', null], 9);
    expect(after.lookBacks.map((one) => one.occasion)).toEqual(['offer', 'end']);
    expect(after.outcomes.map((one) => one.reached)).toEqual(['reached', 'partly']);
    expect(before.lookBacks).toHaveLength(1);
  });
});
