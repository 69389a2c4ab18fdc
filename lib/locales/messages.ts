import { en } from './en';

/**
 * Every message by its key, e.g. `goals.fit.title`. A build leaves this empty, and each module brings the messages that
 * it names (`ownMessages` in `wxt.config.ts`): the gate on a page carries no words of the dashboard.
 */
export const messages: Record<string, string> = Object.fromEntries(
  Object.entries(en).flatMap(([room, words]) =>
    Object.entries(words).map(([key, message]) => [`${room}.${key}`, message]),
  ),
);
