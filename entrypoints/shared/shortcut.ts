import { signal } from '@preact/signals';
import { clipShortcut } from '../../lib/platform/gestures';

/** The key that clips, as the browser shows it; null where none is set, or before it is known. */
export const shortcut = signal<string | null>(null);

void clipShortcut().then((keys) => {
  shortcut.value = keys;
});
