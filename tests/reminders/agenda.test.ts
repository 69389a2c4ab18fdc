import { describe, expect, it } from 'vitest';
import { bundled } from '../../components/reminders/Bundle';
import type { LineView } from '../../components/reminders/ReminderLine';
import { agenda } from '../../lib/reminders/agenda';

const NOON = Date.UTC(2027, 2, 10, 12);

describe('next steps with people', () => {
  it('stand among the days, a missed one too', () => {
    const steps = [
      { personId: 'missed', on: '2027-03-07' },
      { personId: 'now', on: '2027-03-10' },
      { personId: 'soon', on: '2027-03-17' },
      { personId: 'far', on: '2027-03-18' },
    ];
    const groups = agenda([], [], NOON, 'UTC', steps);
    const who = (name: keyof typeof groups) => groups[name].map(({ personId }) => personId);
    expect([who('overdue'), who('today'), who('week'), who('later')]).toEqual([
      ['missed'],
      ['now'],
      ['soon'],
      ['far'],
    ]);
  });
});

describe('lines that say the same', () => {
  const line = (key: string, over: Partial<LineView> = {}): LineView => ({
    key,
    postingId: key,
    personId: null,
    title: key,
    company: null,
    says: 'A week since you saved it.',
    note: '',
    when: 'Tue 24 Nov, 09:00',
    urgent: false,
    ids: [],
    repeating: null,
    ...over,
  });
  const keys = (lines: LineView[]) => bundled(lines).map((bundle) => bundle.map(({ key }) => key).join(' '));

  it('are one where they are three or more, in the place of the first', () => {
    expect(keys([line('a'), line('x', { says: 'Closes today' }), line('b'), line('c')])).toEqual([
      'a b c',
      'x',
    ]);
    expect(keys([line('a'), line('b')])).toEqual(['a', 'b']);
  });

  it('stay apart where something is to be done with each, or a note tells them apart', () => {
    const due = ['a', 'b', 'c'].map((key) => line(key, { ids: [key] }));
    expect(keys(due)).toEqual(['a', 'b', 'c']);
    const noted = ['a', 'b', 'c'].map((key) => line(key, { note: `bring ${key}` }));
    expect(keys(noted)).toEqual(['a', 'b', 'c']);
  });
});
