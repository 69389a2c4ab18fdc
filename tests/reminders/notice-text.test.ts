import { describe, expect, it } from 'vitest';
import { noticeText } from '../../entrypoints/background/notice-text';
import type { Reminder } from '../../lib/model/reminder';
import { ReminderReason } from '../../lib/model/reminder';
import { aReminder } from '../support/reminders';

const today = '2026-04-08';
const posting = { title: 'Archive Intern', company: 'Harbour Museum', deadline: '2026-04-10' };
const postings = new Map([['p', posting]]);
const line = (over: Partial<Reminder>) => {
  const reminder = aReminder({ postingId: 'p', ...over });
  return { reminder, ids: [reminder.id] };
};

describe('noticeText', () => {
  it('names the posting and how near its deadline is today', () => {
    const soon = { id: 'n', lines: [line({ reason: 'deadline-week', origin: 'rule' })] };
    expect(noticeText(soon, postings, today)).toEqual({
      title: 'Archive Intern · Harbour Museum',
      body: 'Closes in 2 days',
    });
    expect(noticeText(soon, postings, '2026-04-10').body).toBe('Closes today');
    expect(noticeText(soon, postings, '2026-04-12').body).toBe('Closed 10 Apr');
  });

  it('does not ask to apply once the deadline has passed', () => {
    const undecided = { id: 'n', lines: [line({ reason: 'undecided', origin: 'rule' })] };
    expect(noticeText(undecided, postings, '2026-04-10').body).toMatch(/Apply/);
    expect(noticeText(undecided, postings, '2026-04-12').body).toBe(
      'A week since you saved it, and it closed 10 Apr. Let it go?',
    );
  });

  it('gathers several in one, four lines at the most', () => {
    const lines = Array.from({ length: 6 }, (_, i) => line({ id: `p:undecided:${i}`, reason: 'undecided' }));
    const { title, body } = noticeText({ id: 'n', lines }, postings, today);
    expect(title).toBe('6 reminders are waiting');
    expect(body.split('\n')).toHaveLength(4);
    expect(body).toMatch(/and 3 more$/);
  });

  it('never tells the person’s own words, which others may read over their shoulder', () => {
    const words = 'because I want to leave my job';
    for (const reason of ReminderReason.options) {
      const one = line({ id: `p:${reason}:2026-04-10`, reason, words });
      for (const lines of [[one], [one, line({ id: 'own:2', words, postingId: null })]]) {
        const { title, body } = noticeText({ id: 'n', lines }, postings, today);
        expect(`${title} ${body}`).not.toContain(words);
        // No slot is left unfilled and no message is missing.
        expect(`${title} ${body}`).not.toMatch(/[{}]|reminders\./);
      }
    }
  });

  it('says something of a posting that is gone or has no title', () => {
    const gone = noticeText({ id: 'n', lines: [line({ postingId: 'gone' })] }, postings, today);
    expect(gone.title).toBe('A reminder you set');
    const untitled = new Map([['p', { ...posting, title: '', company: null }]]);
    expect(noticeText({ id: 'n', lines: [line({})] }, untitled, today).title).toBe('Untitled posting');
  });
});
