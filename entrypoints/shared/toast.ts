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

/** Shorter work is done before anybody wonders whether it goes on. */
const SILENCE_MS = 700;

/** Says what is going on where it takes longer than a moment, e.g. with thousands of postings. */
export async function tellWhile<T>(message: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => {
    toast.value = { message, undo: null };
  }, SILENCE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** The token that was last taken back, for what still shows it as done. */
export const undone = signal<string | null>(null);

/** Takes back what the news tells of, or what this token stands for. */
export async function undoLast(token = toast.value?.undo ?? null): Promise<void> {
  if (token === null) return;
  try {
    await tellWhile(t('postings.undoing'), ask('postings.change', { type: 'undo', token }));
    undone.value = token;
    tell(t('postings.undone'));
  } catch (error) {
    tellFailure(error);
  }
}
