import { describe, expect, it } from 'vitest';
import { mergeTwins } from '../../lib/tracker/merge';
import { aPosting } from '../support/postings';

const kept = aPosting({
  id: 'kept',
  url: 'a.example/1',
  company: null,
  notes: 'saw it at the fair',
  tags: ['fair'],
  history: [{ stage: 'saved', at: 5, recordedAt: 5 }],
});
const other = aPosting({
  id: 'other',
  url: 'b.example/2',
  title: 'Analyst (intern)',
  deadline: '2026-05-01',
  stage: 'applied',
  notes: 'Ada knows them',
  tags: ['fair', 'water'],
  savedAt: 3,
  history: [
    { stage: 'saved', at: 3, recordedAt: 3 },
    { stage: 'applied', at: 9, recordedAt: 9 },
  ],
  sources: { title: 'person' },
});

describe('mergeTwins', () => {
  it('keeps what either knows, corrections first', () => {
    expect(mergeTwins(kept, other)).toMatchObject({
      id: 'kept',
      url: 'a.example/1',
      alsoAt: ['b.example/2'],
      title: 'Analyst (intern)',
      company: 'Brightwater Labs',
      deadline: '2026-05-01',
      description: kept.description,
      stage: 'applied',
      notes: 'saw it at the fair\n\nAda knows them',
      tags: ['fair', 'water'],
      savedAt: 3,
      sources: { title: 'person' },
    });
    expect(mergeTwins(kept, other).history.map((change) => change.at)).toEqual([3, 5, 9]);
  });

  it('remembers what either was told apart from', () => {
    const merged = mergeTwins({ ...kept, notTwins: ['x', 'other'] }, { ...other, notTwins: ['y', 'x'] });
    expect(merged.notTwins).toEqual(['x', 'y']);
  });

  it('takes text and what was read from it together', () => {
    const paid = { ...other, pay: { ...other.pay, flag: 'paid' as const } };
    expect(mergeTwins(kept, paid).pay.flag).toBe('not-stated');
    expect(mergeTwins({ ...kept, description: '' }, paid)).toMatchObject({
      pay: { flag: 'paid' },
      description: other.description,
    });
  });

  it('does not lose a running application behind an ended one', () => {
    expect(mergeTwins({ ...kept, stage: 'rejected' }, { ...other, stage: 'interviewing' }).stage).toBe(
      'interviewing',
    );
    expect(mergeTwins({ ...kept, stage: 'rejected' }, { ...other, stage: 'saved' }).stage).toBe('rejected');
  });
});
