import { describe, expect, it } from 'vitest';
import { record, recordMarkdown, tally } from '../../lib/goals/record';
import { intention, posting } from './example';

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const finished = {
  posting: posting({
    title: 'Map *Intern*',
    stage: 'finished',
    history: [{ stage: 'finished', at: 1_800_000_000_000, recordedAt: 1 }],
  }),
  intention: intention({
    why: 'To show work.',
    decision: 'apply',
    decidedAt: 5,
    outcomes: [
      { text: 'draw a map', kind: 'project', seen: '', reached: 'reached' },
      { text: ' ', kind: null, seen: '', reached: null },
    ],
    lookBacks: [
      {
        occasion: 'end',
        at: 1_800_000_000_000,
        asked: '',
        landed: '',
        missing: '',
        next: '- keep drawing',
        accomplishment: 'Drew the harbour\nmap',
        contact: 'The head of maps',
      },
    ],
  }),
};

describe('record', () => {
  it('holds what was decided or looked back at, the latest first', () => {
    const entries = record([
      { posting: posting({ id: 'draft' }), intention: intention({ postingId: 'draft', why: 'half a word' }) },
      {
        posting: posting({ id: 'old' }),
        intention: intention({ postingId: 'old', decision: 'skip', decidedAt: 3 }),
      },
      finished,
    ]);
    expect(entries.map((one) => one.postingId)).toEqual(['p1', 'old']);
    expect(entries[0]?.accomplishments).toEqual(['Drew the harbour\nmap']);
    expect(tally(entries)).toEqual({ reached: 1, partly: 0, not: 0, open: 0 });
  });

  it('reads as Markdown, with the words of the person as plain text', () => {
    expect(recordMarkdown(record([finished]), { today: '2027-01-20', dayOf: day })).toBe(
      `${[
        '# Goals and accomplishments',
        'As of 20 Jan 2027',
        '## Map \\*Intern\\* · Tidewater Health',
        'To show work.',
        '### What I wanted to be able to do\n\n- Project: draw a map (Reached)',
        '### What I did\n\n- Drew the harbour map',
        '### References and contacts\n\n- The head of maps',
        '### At the end, 15 Jan 2027\n\n- What is next: \\- keep drawing',
      ].join('\n\n')}\n`,
    );
  });
});
