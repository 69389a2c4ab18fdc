import type { Reminding } from '../../components/reminders/RemindMenu';
import { momentWords } from '../../components/words/reminder';
import { t } from '../../lib/i18n';
import type { Asks } from '../../lib/messages';
import { dayOf } from '../../lib/model/day';
import type { Chosen } from '../../lib/model/remind';
import { systemZone, wallOf } from '../../lib/model/wall';
import { ask } from '../../lib/platform/messaging';
import { tell, tellFailure } from './toast';

/** What the person does with reminders: committed by the worker, answered with its undo. True when it was done. */
async function act(action: Asks<'reminders.act'>, message: string): Promise<boolean> {
  try {
    const { undo } = await ask('reminders.act', action);
    tell(message, undo);
    return true;
  } catch (error) {
    tellFailure(error);
    return false;
  }
}

export function setReminder(postingId: string | null, reminding: Reminding): Promise<boolean> {
  const id = `own:${crypto.randomUUID()}`;
  const date = wordsOf(reminding);
  return act({ type: 'set', id, postingId, ...reminding }, t('reminders.setFor', { date }));
}

export function finishReminders(ids: readonly string[]): Promise<boolean> {
  return act({ type: 'done', ids: [...ids] }, t('reminders.finished'));
}

export function snoozeReminders(ids: readonly string[], to: Chosen): Promise<boolean> {
  return act({ type: 'snooze', ids: [...ids], ...to }, t('reminders.snoozedTo', { date: wordsOf(to) }));
}

export function stopRepeating(id: string): Promise<boolean> {
  return act({ type: 'stop-repeating', ids: [id] }, t('reminders.stopped'));
}

function wordsOf({ at, wallTime }: Chosen): string {
  return momentWords(wallTime ?? wallOf(at, systemZone()), dayOf(Date.now()));
}
