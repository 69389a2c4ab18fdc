import { signal } from '@preact/signals';
import { hasMessage, t } from '../../lib/i18n';
import { Refused } from '../../lib/platform/refused';
import { StoreFailure } from '../../lib/store/failure';
import { ask } from './ask';

/** What just happened, with the token that takes it back. */
export const toast = signal<{ message: string; undo: string | null } | null>(null);

/** How long news without an undo stays. What failed and what can be undone stays until it is closed or replaced. */
const NEWS_MS = 8000;

export function tell(message: string, undo: string | null = null): void {
  const news = { message, undo };
  toast.value = news;
  if (undo !== null) return;
  setTimeout(() => {
    if (toast.value === news) toast.value = null;
  }, NEWS_MS);
}

/** Says why something was not saved, in the person's words. */
export function tellFailure(error: unknown): void {
  const reason = error instanceof Refused || error instanceof StoreFailure ? error.reason : null;
  const key = `store.${reason}`;
  toast.value = { message: hasMessage(key) ? t(key) : t('postings.saveFailed'), undo: null };
}

/** The token that was last taken back, for what still shows it as done. */
export const undone = signal<string | null>(null);

/** Takes back what the news tells of, or what this token stands for. */
export async function undoLast(token = toast.value?.undo ?? null): Promise<void> {
  if (token === null) return;
  try {
    await ask('postings.change', { type: 'undo', token });
    undone.value = token;
    tell(t('postings.undone'));
  } catch (error) {
    tellFailure(error);
  }
}
