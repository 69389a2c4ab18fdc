import { signal } from '@preact/signals';
import type { Capture } from '../../lib/model/capture';
import type { Pay } from '../../lib/model/pay';
import type { Posting } from '../../lib/model/posting';
import { toast } from '../shared/toast';

/** Which sheet of the popup is open. `home`: the page's card and the list. */
export type View =
  | { name: 'home' }
  | { name: 'edit'; draft: Posting }
  | { name: 'pick'; capture: Capture; pay: readonly Pay[] }
  | { name: 'write' }
  | { name: 'paste' }
  | { name: 'goals'; postingId: string }
  | { name: 'remind'; postingId: string }
  | { name: 'due' };

export const view = signal<View>({ name: 'home' });

/** What had the focus when the first sheet opened. */
let cameFrom: HTMLElement | null = null;

/** Opens a sheet. News of what was done before it would only cover its first field. */
export function openView(next: View): void {
  if (view.value.name === 'home') cameFrom = document.activeElement as HTMLElement | null;
  toast.value = null;
  view.value = next;
}

/** Closes the sheet; the focus goes back to what opened it, or to the row that was acted on. */
export function goHome(): void {
  view.value = { name: 'home' };
  requestAnimationFrame(() => {
    const back = cameFrom?.isConnected && cameFrom !== document.body ? cameFrom : null;
    (back ?? document.querySelector<HTMLElement>('[data-active] [data-row]'))?.focus();
  });
}

export function goals(postingId: string): void {
  openView({ name: 'goals', postingId });
}

export function showDue(): void {
  openView({ name: 'due' });
}
