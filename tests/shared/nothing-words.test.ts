import { describe, expect, it } from 'vitest';
import { nothingWords } from '../../entrypoints/shared/nothing-words';
import { t } from '../../lib/i18n';

const FRAME = 'https://jobs.example/frame/1';

describe('why a page gave no posting', () => {
  it.each([
    ['the browser lets no extension in', 'restricted', null, 'closed to extensions', false],
    ['the page is silent', 'no-answer', null, 'did not answer', true],
    ['it asks to sign in', null, { status: 'blocked', frameUrl: null }, 'sign in', true],
    ['it is still loading', null, { status: 'unreadable', frameUrl: null }, 'not on the page yet', true],
    ['the posting is in a frame', null, { status: 'unreadable', frameUrl: FRAME }, 'inside a frame', false],
    ['it shows something else', null, { status: 'other', frameUrl: null }, 'No posting found', false],
  ] as const)('is said where %s', (_, refusal, capture, said, again) => {
    const words = nothingWords(refusal, capture);
    expect(t(words.title)).toContain(said);
    expect(words.again).toBe(again);
    expect(t('clip.nothingBody', { hint: t(words.hint) })).toMatch(/^Nothing was saved\. [A-Z].+\.$/);
  });
});
