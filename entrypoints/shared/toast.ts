import { signal } from '@preact/signals';
import { t } from '../../lib/i18n';
import { Refused } from '../../lib/platform/refused';
import { ask } from './ask';

/** What just happened, with the token that takes it back. */
export const toast = signal<{ message: string; undo: string | null } | null>(null);

export function tell(message: string, undo: string | null = null): void {
  toast.value = { message, undo };
}

/** Says why something was not saved, in the person's words. */
export function tellFailure(error: unknown): void {
  const full = error instanceof Refused && error.reason === 'full';
  tell(t(full ? 'postings.diskFull' : 'postings.saveFailed'));
}

export async function undoLast(): Promise<void> {
  const token = toast.value?.undo;
  if (!token) return;
  try {
    await ask('postings.change', { type: 'undo', token });
    tell(t('postings.undone'));
  } catch (error) {
    tellFailure(error);
  }
}
