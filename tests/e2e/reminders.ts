import { t } from '../../lib/i18n';
import type { Asks } from '../../lib/messages';
import type { Reminder } from '../../lib/model/reminder';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { aPosting } from '../support/postings';
import { until } from '../tools/browser/real';
import { inKit } from '../tools/build/kit';
import type { Forethought } from './forethought';

/** The few parts of the extension's own API that a test asks. */
interface OwnApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
  action: { getBadgeText(where: object): Promise<string> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
}

/** What a spec says about reminders, in any page of the extension. */
export class Reminders {
  readonly #app: () => Forethought;

  constructor(app: () => Forethought) {
    this.#app = app;
  }

  /** A posting with this title is saved, with nothing known of its deadline. */
  async savedPosting(title: string, deadline: string | null = null): Promise<string> {
    const now = Date.now();
    const posting = aPosting({ title, deadline, savedAt: now });
    await this.#inPage((page) => inKit(page, 'bring', { postings: [posting] }));
    return posting.id;
  }

  /** A reminder of a posting with this title falls due now. */
  async fallsDue(title: string): Promise<{ id: string; postingId: string }> {
    const id = `own:${crypto.randomUUID()}`;
    const postingId = await this.savedPosting(title);
    const own = { wallTime: null, words: '', repeat: null };
    await this.act({ type: 'set', id, postingId, at: Date.now() - 1000, ...own });
    return { id, postingId };
  }

  /** Reminders may come at any hour: a test runs by night, too. */
  async noQuietHours(): Promise<void> {
    const reminders = { ...DEFAULT_SETTINGS.reminders, quietFrom: 0, quietTo: 0 };
    const settings: Settings = { ...DEFAULT_SETTINGS, reminders, updatedAt: Date.now() };
    await this.#inPage((page) => inKit(page, 'bring', { settings }));
  }

  /** These reminders fell due while nobody was there to show them. */
  async wereMissed(reminders: Reminder[]): Promise<void> {
    await this.#inPage((page) => inKit(page, 'bring', { reminders }));
    await this.act({ type: 'plan', ids: [] });
  }

  /** As on the next day: none of today's three notifications has been shown. */
  async forgetsToday(): Promise<void> {
    await this.#inPage((page) =>
      page.evaluate(async () => {
        const { promise, resolve, reject } = Promise.withResolvers<void>();
        const opening = indexedDB.open('forethought');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          writing.objectStore('meta').delete('reminders');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
        return promise;
      }),
    );
  }

  async act(action: Asks<'reminders.act'>): Promise<void> {
    const answer = await this.#inPage((page) =>
      page.evaluate((payload) => {
        const { browser, chrome } = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
        return (browser ?? chrome).runtime.sendMessage({ name: 'reminders.act', payload });
      }, action as never),
    );
    if (!(answer as { ok?: boolean } | undefined)?.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  }

  all(): Promise<Reminder[]> {
    return this.#inPage((page) => inKit(page, 'reminders'));
  }

  async one(id: string): Promise<Reminder> {
    const found = (await this.all()).find((reminder) => reminder.id === id);
    if (!found) throw new Error(`no reminder ${id}`);
    return found;
  }

  /** The ids of the notifications on the screen. */
  async notifications(): Promise<string[]> {
    return Object.keys(await this.#ask((api) => api.notifications.getAll()));
  }

  badge(): Promise<string> {
    return this.#ask((api) => api.action.getBadgeText({}));
  }

  /** Epoch ms at which the one alarm rings, or null. */
  async alarm(): Promise<number | null> {
    const alarms = await this.#ask((api) => api.alarms.getAll());
    return alarms.find(({ name }) => name === 'reminders')?.scheduledTime ?? null;
  }

  /** The calendar file that the agenda hands to the browser. */
  async calendarFile(): Promise<string> {
    const page = await this.#app().browser.openOwn('dashboard.html#/agenda');
    try {
      return await until('the calendar file', () =>
        page.evaluate(async (name) => {
          const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
          if (!button) return null;
          const made = new Promise<Blob>((resolve) => {
            const make = URL.createObjectURL.bind(URL);
            URL.createObjectURL = (blob) => {
              resolve(blob as Blob);
              return make(blob);
            };
          });
          button.click();
          return (await made).text();
        }, t('reminders.calendarAll')),
      );
    } finally {
      await page.close();
    }
  }

  #ask<T>(work: (api: OwnApi) => Promise<T>): Promise<T> {
    return this.#inPage(
      (page) => page.evaluate(`(${String(work)})(globalThis.browser ?? globalThis.chrome)`) as Promise<T>,
    );
  }

  async #inPage<T>(
    work: (page: Awaited<ReturnType<Forethought['browser']['openOwn']>>) => Promise<T>,
  ): Promise<T> {
    const page = await this.#app().browser.openOwn('popup.html');
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  }
}
