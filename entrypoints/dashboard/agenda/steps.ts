import { dayWords, weekdayWords } from '../../../components/words/day';
import { t } from '../../../lib/i18n';
import type { Contact } from '../../../lib/model/contact';
import { dayOf } from '../../../lib/model/day';
import { putContact } from '../../../lib/store/contacts';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';

/** A next step that was taken goes into the notes on its person, so that nothing of it is lost. */
export async function finishStep(contact: Contact): Promise<void> {
  const today = dayOf(Date.now());
  const taken = contact.nextStep.trim() && `${dayWords(today, '')}: ${contact.nextStep.trim()}`;
  const notes = [contact.notes.trimEnd(), taken].filter(Boolean).join('\n');
  await put(
    { ...contact, nextStep: '', nextOn: null, notes },
    t('reminders.stepDone', { name: contact.name }),
  );
}

/** `day`: YYYY-MM-DD. */
export function moveStep(contact: Contact, day: string): Promise<void> {
  const date = weekdayWords(day, dayOf(Date.now()));
  return put({ ...contact, nextOn: day }, t('reminders.stepMoved', { date }));
}

async function put(contact: Contact, message: string): Promise<void> {
  try {
    const { undo } = await putContact(store, contact);
    tell(message, undo);
  } catch (error) {
    tellFailure(error);
  }
}
