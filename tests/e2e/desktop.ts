import { afterAll, beforeAll } from 'vitest';
import { Desktop } from '../tools/desktop/desktop';

/** A desktop of its own for a spec's file. Called before the browser is asked for, which starts on it. */
export function ownDesktop(): () => Desktop {
  let running: Desktop | null = null;
  beforeAll(async () => {
    running = await Desktop.start();
  });
  afterAll(() => running?.stop());
  return () => {
    if (!running) throw new Error('The desktop has not started.');
    return running;
  };
}
