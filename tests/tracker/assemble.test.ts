import { describe, expect, it } from 'vitest';
import { type Capture, NO_HINTS } from '../../lib/model/capture';
import type { Classification } from '../../lib/model/classification';
import { NO_PAY } from '../../lib/model/pay';
import { Posting } from '../../lib/model/posting';
import { NO_TIME } from '../../lib/model/time';
import { assemble } from '../../lib/tracker/assemble';

const capture: Capture = {
  status: 'posting',
  url: 'https://jobs.example/1',
  pageUrl: 'https://jobs.example/1?utm_source=x',
  site: null,
  siteJobId: null,
  language: 'en',
  title: 'Intern',
  company: 'Brightwater Labs',
  companyUrl: null,
  locations: ['Lyon'],
  workMode: null,
  deadline: '2026-05-01',
  postedOn: null,
  applyUrl: null,
  skills: [],
  closed: false,
  description: 'Apply by 1 April. Remote.',
  structured: NO_HINTS,
  labelled: [],
  sources: { title: 'json-ld', deadline: 'json-ld' },
  listed: [],
  frameUrl: null,
  notes: [],
  captureMs: 1,
};

const silent: Classification = {
  version: 3,
  pay: NO_PAY,
  time: NO_TIME,
  kind: null,
  deadline: null,
  rolling: false,
  postedOn: null,
  workMode: null,
  closed: null,
  warnings: [],
};

const at = { id: 'p', now: 77 };

function stated<T>(value: T, confidence = 0.9) {
  return { value, confidence, evidence: [] };
}

describe('assemble', () => {
  it('makes a posting that the model takes, saved and with its first step', () => {
    const posting = assemble(capture, silent, at);
    expect(Posting.parse(posting)).toEqual(posting);
    expect(posting).toMatchObject({
      id: 'p',
      stage: 'saved',
      savedAt: 77,
      history: [{ stage: 'saved', at: 77 }],
      classifierVersion: 3,
    });
  });

  it('leaves empty what neither page nor text states', () => {
    const posting = assemble({ ...capture, title: null, deadline: null }, silent, at);
    expect(posting).toMatchObject({
      title: '',
      deadline: null,
      workMode: null,
      kind: null,
      pay: { flag: 'not-stated' },
    });
    expect(posting.sources).not.toHaveProperty('pay');
  });

  it('fills from the text what the page does not state, and says so', () => {
    const posting = assemble(capture, { ...silent, workMode: stated('remote') }, at);
    expect(posting).toMatchObject({ workMode: 'remote', sources: { workMode: 'text' } });
  });

  it('lets a deadline stated plainly outweigh structured data, and a doubtful one not', () => {
    const sure = assemble(capture, { ...silent, deadline: stated('2026-04-01') }, at);
    expect(sure).toMatchObject({ deadline: '2026-04-01', sources: { deadline: 'text' } });
    const unsure = assemble(capture, { ...silent, deadline: stated('2026-04-01', 0.5) }, at);
    expect(unsure).toMatchObject({ deadline: '2026-05-01', sources: { deadline: 'json-ld' } });
  });
});
