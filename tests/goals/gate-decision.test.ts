import { describe, expect, it } from 'vitest';
import { gateDecision, gateOrigin } from '../../lib/goals/gate-decision';
import { intention } from './example';

const on = ['https://jobs.example'];

describe('gateDecision', () => {
  it('asks once, only where it is turned on', () => {
    expect(gateDecision('https://jobs.example/1', on, null)).toBe('ask');
    expect(gateDecision('https://jobs.example/1', on, intention())).toBe('asked-before');
    expect(gateDecision('https://other.example/1', on, null)).toBe('not-turned-on');
    expect(gateDecision('http://jobs.example/1', on, null)).toBe('not-turned-on');
    expect(gateDecision('https://jobs.example:8443/1', on, null)).toBe('ask');
    expect(gateDecision('https://jobs.example.org/1', on, null)).toBe('not-turned-on');
  });

  it('never on linkedin.com, even if turned on', () => {
    for (const url of [
      'https://www.linkedin.com/jobs/view/1',
      'https://linkedin.com/',
      'https://de.linkedin.com/',
    ])
      expect(gateDecision(url, [gateOrigin(url) ?? ''], null)).toBe('never-here');
    expect(gateDecision('https://notlinkedin.com/', ['https://notlinkedin.com'], null)).toBe('ask');
  });

  it('only on web pages', () => {
    for (const url of ['about:blank', 'file:///tmp/a.html', 'chrome://version', '', 'javascript:1'])
      expect(gateDecision(url, on, null)).toBe('not-a-page');
  });
});
