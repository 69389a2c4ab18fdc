import { signal } from '@preact/signals';
import { afterPaint } from './later';

/** The key that clips, as the browser shows it; null where none is set, or before it is known. */
export const shortcut = signal<string | null>(null);

// After the first paint, which only an empty list begins with its words.
afterPaint(() => {
  void import('../../lib/platform/gestures')
    .then(({ clipShortcut }) => clipShortcut())
    .then((keys) => {
      shortcut.value = keys;
    });
});
