import type { Reminder } from '../../lib/model/reminder';
import type { ReminderFields } from '../../lib/model/reminder-fields';
import { SOME_TIME } from './postings';

/** A saved posting as reminders see it, with what a test cares about put over it. */
export function someFields(over: Partial<ReminderFields> = {}): ReminderFields {
  return {
    id: 'p1',
    stage: 'saved',
    stageAt: SOME_TIME,
    beforeApplying: true,
    savedAt: SOME_TIME,
    deadline: null,
    closed: false,
    archivedAt: null,
    trashedAt: null,
    decision: null,
    decidedAt: null,
    start: null,
    end: null,
    exitWeek: null,
    exitBy: null,
    ...over,
  };
}

export function aReminder(over: Partial<Reminder> = {}): Reminder {
  return {
    id: 'own:1',
    postingId: null,
    at: SOME_TIME,
    wallTime: null,
    reason: 'own',
    words: '',
    state: 'planned',
    origin: 'person',
    repeat: null,
    claimedAt: null,
    shownAt: null,
    updatedAt: SOME_TIME,
    ...over,
  };
}
