import { expect, test } from 'vitest';
import { changeWords } from '../../components/words/change';

test.for([
  [
    { field: 'deadline', before: '2027-03-01', after: '2027-03-15' },
    'Apply by: was 1 Mar 2027, now 15 Mar 2027.',
  ],
  [{ field: 'deadline', before: '', after: '2027-03-15' }, 'Apply by: was not stated, now 15 Mar 2027.'],
  [
    { field: 'pay', before: 'not-stated', after: 'paid wage 32–36 USD / hour' },
    'Pay: was pay not stated, now paid wage 32–36 USD / hour.',
  ],
  [
    { field: 'pay', before: 'you-pay 200 USD / total', after: 'unpaid credit' },
    'Pay: was you pay 200 USD / total, now unpaid credit.',
  ],
  [{ field: 'workMode', before: 'onsite', after: 'remote' }, 'On site or remote: was on site, now remote.'],
  [
    { field: 'title', before: 'Film Intern', after: 'Film Trainee' },
    'Title: was Film Intern, now Film Trainee.',
  ],
  [{ field: 'description', before: 'a', after: 'b' }, 'The text has changed.'],
] as const)('what changed is said in words: %s', ([change, words]) => {
  expect(changeWords(change)).toBe(words);
});
