import { signal } from '@preact/signals';
import type { ClipReading } from '../../lib/messages';
import type { FieldChange, Posting } from '../../lib/model/posting';
import { ask } from '../shared/ask';
import { activeTab } from './tabs';

/** What is known of the page in front of the popup. */
export type PageState =
  | { state: 'reading' }
  | { state: 'read'; reading: ClipReading }
  /** Saved a moment ago, in this popup. */
  | {
      state: 'saved';
      id: string;
      title: string;
      message: string;
      changes: readonly FieldChange[];
      /** Takes the save back; null where nothing was written. */
      undo: string | null;
    };

export const page = signal<PageState>({ state: 'reading' });

/** Reads the page in front through the worker. Never throws: a page that cannot be read is a state. */
export async function readPageInFront(): Promise<void> {
  page.value = { state: 'reading' };
  const tab = await activeTab();
  if (!tab) {
    page.value = refused('restricted');
    return;
  }
  try {
    page.value = { state: 'read', reading: await ask('clip.read', { tabId: tab.id }) };
  } catch {
    page.value = refused('no-answer');
  }
}

/** The draft as it now stands in the card, e.g. after an edit. */
export function setDraft(draft: Posting): void {
  const now = page.value;
  if (now.state === 'read') page.value = { state: 'read', reading: { ...now.reading, draft } };
}

function refused(refusal: 'restricted' | 'no-answer'): PageState {
  return {
    state: 'read',
    reading: { capture: null, refusal, draft: null, saved: null, listedPay: [], twins: [] },
  };
}
