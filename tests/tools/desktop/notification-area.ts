import { type Answer, type Bus, NOTHING, type Service } from './bus.ts';
import type { Message } from './wire.ts';

/** A notification as it stands on the screen. */
export interface OnScreen {
  id: number;
  title: string;
  body: string;
  /** Key and words of everything that can be pressed; `default` is the notification itself. */
  actions: { key: string; words: string }[];
}

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';
const BY_THE_PERSON = 2;
const BY_THE_PROGRAM = 3;

/** Shows notifications, and presses them. https://specifications.freedesktop.org/notification-spec/ */
export class NotificationArea implements Service {
  readonly name = NAME;
  readonly #shown = new Map<number, OnScreen>();
  #bus: Bus | null = null;
  /** True: as one that is broken, it refuses them all. */
  refuses = false;

  standsOn(bus: Bus): void {
    this.#bus = bus;
  }

  shown(): OnScreen[] {
    return [...this.#shown.values()];
  }

  /** Presses a notification, or one of its buttons. */
  press(id: number, action = 'default'): void {
    if (!this.#shown.has(id)) throw new Error(`no notification ${id}`);
    this.#bus?.signal(PATH, NAME, 'ActionInvoked', 'us', [id, action]);
    this.#close(id, BY_THE_PERSON);
  }

  answer({ member, body }: Message): Answer {
    switch (member) {
      case 'GetCapabilities':
        return { signature: 'as', body: [['body', 'actions', 'persistence']] };
      case 'GetServerInformation':
        return { signature: 'ssss', body: ['Desktop', 'Forethought', '1', '1.2'] };
      case 'Notify':
        return this.refuses ? null : { signature: 'u', body: [this.#show(body)] };
      case 'CloseNotification':
        this.#close(Number(body[0]), BY_THE_PROGRAM);
        return NOTHING;
      default:
        return null;
    }
  }

  #show([, replaces, , title, body, actions]: unknown[]): number {
    const id = Number(replaces) || 1 + Math.max(0, ...this.#shown.keys());
    const pairs = actions as string[];
    this.#shown.set(id, {
      id,
      title: String(title),
      body: String(body),
      actions: pairs.flatMap((key, at) => (at % 2 === 0 ? [{ key, words: pairs[at + 1] ?? '' }] : [])),
    });
    return id;
  }

  #close(id: number, why: number): void {
    if (this.#shown.delete(id)) this.#bus?.signal(PATH, NAME, 'NotificationClosed', 'uu', [id, why]);
  }
}
