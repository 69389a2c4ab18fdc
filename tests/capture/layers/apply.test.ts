// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { read, TEXT } from '../page';

const page = (way: string) =>
  read(`<main><h1>River Intern</h1>${way}${TEXT}</main>`, 'https://marlow.example/jobs/7');

describe('the way to the application', () => {
  test.each([
    ['a link', '<a href="/apply/7">Apply now »</a>'],
    ['a link around a button', '<a href="/apply/7"><button>Apply now</button></a>'],
    ['a link around a box, after words of its own line', 'Ready? <a href="/apply/7"><div>Apply</div></a>'],
    ['a link named for those who hear the page', '<a href="/apply/7" aria-label="Apply now"><svg></svg></a>'],
  ])('is %s', (_, way) => {
    expect(page(way).applyUrl).toBe('https://marlow.example/apply/7');
  });

  test.each([
    ['a link to signing in', '<a href="/login?next=7">Apply now</a>'],
    ['a place on the same page', '<a href="#form">Apply now</a>'],
    ['a mail', '<a href="mailto:river@marlow.example">Apply now</a>'],
    [
      'a link around a whole card',
      '<a href="/jobs/8"><div>Apply</div><div>Bank Intern in Richmond, twelve weeks, paid, with three others</div></a>',
    ],
  ])('is not %s', (_, way) => {
    expect(page(way).applyUrl).toBeNull();
  });
});
