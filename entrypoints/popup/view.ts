import { signal } from '@preact/signals';
import type { Posting } from '../../lib/model/posting';

/** Which sheet of the popup is open. `home`: the page's card and the list. */
export type View =
  | { name: 'home' }
  | { name: 'edit'; draft: Posting }
  | { name: 'write' }
  | { name: 'paste' }
  | { name: 'goals'; postingId: string }
  | { name: 'remind'; postingId: string };

export const view = signal<View>({ name: 'home' });

export function openView(next: View): void {
  view.value = next;
}

export function goHome(): void {
  view.value = { name: 'home' };
}

export function goals(postingId: string): void {
  openView({ name: 'goals', postingId });
}
