import { browser } from 'wxt/browser';
import type { Answers, Asks, MessageName, Reply } from '../messages';
import { Refused } from './refused';

const PAUSES_MS = [50, 200, 800, 2000];

/**
 * Asks the worker. A killed worker shows itself in three ways ("could not establish connection", "message channel
 * closed", or a resolved `undefined`), so anything but a proper reply is asked again: every message is idempotent.
 * Throws `Refused` when the worker answers no, and the last failure when it never answers.
 */
export async function ask<N extends MessageName>(name: N, payload: Asks<N>): Promise<Answers<N>> {
  let failure: unknown = new Error('no answer');
  for (const pause of [0, ...PAUSES_MS]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    let answer: unknown;
    try {
      answer = await browser.runtime.sendMessage({ name, payload });
    } catch (error) {
      failure = error;
      continue;
    }
    if (!isReply<Answers<N>>(answer)) continue;
    if (!answer.ok) throw new Refused(answer.reason);
    return answer.value;
  }
  throw failure;
}

/** Only our own worker can answer: what it says is as its types are, and what is no reply was said by nobody. */
function isReply<T>(answer: unknown): answer is Reply<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
