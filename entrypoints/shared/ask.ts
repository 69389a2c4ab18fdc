import type { Answers, Asks, MessageName } from '../../lib/messages';

/**
 * Asks the worker. The protocol's schemas are read with the first question, so that they cost the first paint nothing.
 * Throws as `ask` of lib/platform does.
 */
export async function ask<N extends MessageName>(name: N, payload: Asks<N>): Promise<Answers<N>> {
  const messaging = await import('../../lib/platform/messaging');
  return messaging.ask(name, payload);
}
