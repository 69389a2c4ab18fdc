import { describe, expect, it } from 'vitest';
import { correct } from '../../lib/tracker/correct';
import { aPosting } from '../support/postings';

describe('correct', () => {
  const posting = aPosting({ deadline: '2026-05-01', sources: { title: 'json-ld', deadline: 'text' } });

  it('marks what changed as the person’s, and nothing else', () => {
    const corrected = correct(posting, { title: 'Data Intern', deadline: '2026-05-01' }, 9);
    expect(corrected).toMatchObject({ title: 'Data Intern', updatedAt: 9 });
    expect(corrected.sources).toEqual({ title: 'person', deadline: 'text' });
  });

  it('can empty a field', () => {
    expect(correct(posting, { deadline: null }, 9)).toMatchObject({
      deadline: null,
      sources: { deadline: 'person' },
    });
  });

  it('takes no fields that are not to be corrected', () => {
    const smuggled = { title: 'T', stage: 'offer', id: 'other' };
    expect(correct(posting, smuggled, 9)).toMatchObject({ title: 'T', stage: 'saved', id: posting.id });
  });
});
