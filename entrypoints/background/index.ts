import { defineBackground } from 'wxt/utils/define-background';
import { answerWith } from '../../lib/platform/asked';
import { onClipGesture } from '../../lib/platform/gestures';
import { openStore } from '../../lib/store/open';
import { wireGate } from './gate';
import { clipAndSave } from './gesture';
import { handlersOf } from './handlers';
import { keepHouse } from './housekeeping';
import { wireReminders } from './reminders';

// Every listener is registered synchronously at the top level: the browser wakes the worker by them. One classic script,
// since a module's chunks would be fetched one after the other at every start.
export default defineBackground({
  main() {
    const store = openStore();
    const { act } = wireReminders(store);
    answerWith({ ...handlersOf(store), ...wireGate(store), 'reminders.act': act }, (error) =>
      console.error(error),
    );
    onClipGesture((gesture) => clipAndSave(store, gesture));
    keepHouse(store);
  },
});
