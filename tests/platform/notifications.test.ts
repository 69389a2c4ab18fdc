import { beforeEach, describe, expect, it, vi } from 'vitest';
import { canNotify, notify, onNotificationClick } from '../../lib/platform/notifications';

type Options = Record<string, unknown>;

const browserApi = vi.hoisted(() => ({
  shown: new Map<string, Record<string, unknown>>(),
  level: 'granted' as string | null,
  clicks: [] as ((id: string) => void)[],
  presses: [] as ((id: string, button: number) => void)[],
  /** What becomes of a notification in Firefox. */
  outcome: 'shown' as 'shown' | 'closed' | 'nothing',
  hearing: { shown: new Set<(id: string) => void>(), closed: new Set<(id: string) => void>() },
}));

vi.mock('wxt/browser', () => {
  const told = (what: 'shown' | 'closed') => ({
    addListener: (heard: (id: string) => void) => browserApi.hearing[what].add(heard),
    removeListener: (heard: (id: string) => void) => browserApi.hearing[what].delete(heard),
  });
  const notifications: Record<string, unknown> = {
    create: async (id: string, options: Record<string, unknown>) => {
      // As Firefox does: what it does not know it throws at.
      const unknown = Object.keys(options).filter((key) => /^(buttons|requireInteraction)$/.test(key));
      if (notifications.getPermissionLevel === undefined && unknown.length > 0)
        throw new TypeError(`Property "${unknown[0]}" is unsupported by Firefox`);
      browserApi.shown.set(id, options);
      const { outcome, hearing } = browserApi;
      if (outcome !== 'nothing') for (const heard of hearing[outcome]) queueMicrotask(() => heard(id));
      return id;
    },
    clear: async () => true,
    onClosed: told('closed'),
    onClicked: { addListener: (heard: (id: string) => void) => browserApi.clicks.push(heard) },
  };
  for (const [name, value] of Object.entries({
    getPermissionLevel: async () => browserApi.level,
    onButtonClicked: {
      addListener: (heard: (id: string, button: number) => void) => browserApi.presses.push(heard),
    },
  })) {
    Object.defineProperty(notifications, name, {
      get: () => (browserApi.level === null ? undefined : value),
    });
  }
  Object.defineProperty(notifications, 'onShown', {
    get: () => (browserApi.level === null ? told('shown') : undefined),
  });
  return { browser: { notifications, runtime: { getURL: (path: string) => `chrome-extension://x${path}` } } };
});

const some = { id: 'a', title: 'Archive Intern', body: 'Closes today', buttons: ['Later', 'Done'] };

beforeEach(() => {
  browserApi.shown.clear();
  browserApi.clicks.length = 0;
  browserApi.presses.length = 0;
});

describe('in Chromium', () => {
  beforeEach(() => {
    browserApi.level = 'granted';
  });

  it('shows buttons and stays until it is seen to', async () => {
    expect(await notify(some)).toBe(true);
    const options = browserApi.shown.get('reminder/a') as Options;
    expect(options.buttons).toEqual([{ title: 'Later' }, { title: 'Done' }]);
    expect(options.requireInteraction).toBe(true);
  });

  it('knows when notifications are blocked', async () => {
    expect(await canNotify()).toBe(true);
    browserApi.level = 'denied';
    expect(await canNotify()).toBe(false);
  });

  it('says of one that is blocked that it was not shown: the browser takes it and says nothing', async () => {
    browserApi.level = 'denied';
    expect(await notify(some)).toBe(false);
    expect(browserApi.shown.size).toBe(0);
  });

  it('hears clicks and buttons of its own notifications and of no others', () => {
    const heard: [string, number | null][] = [];
    onNotificationClick((id, button) => heard.push([id, button]));
    for (const click of browserApi.clicks) {
      click('reminder/a');
      click('clip:17');
    }
    for (const press of browserApi.presses) {
      press('reminder/a', 1);
      press('clip:17', 0);
    }
    expect(heard).toEqual([
      ['a', null],
      ['a', 1],
    ]);
  });
});

describe('in Firefox', () => {
  beforeEach(() => {
    browserApi.level = null;
    browserApi.outcome = 'shown';
  });

  it('knows by what became of it whether one came onto the screen', async () => {
    expect(await notify(some)).toBe(true);
    browserApi.outcome = 'closed';
    expect(await notify(some)).toBe(false);
    expect(browserApi.hearing.shown.size + browserApi.hearing.closed.size).toBe(0);
  });

  it('does not wait for ever to be told', async () => {
    vi.useFakeTimers();
    browserApi.outcome = 'nothing';
    const shown = notify(some);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await shown).toBe(false);
    vi.useRealTimers();
  });

  it('leaves out what Firefox throws at', async () => {
    expect(await notify(some)).toBe(true);
    expect(Object.keys(browserApi.shown.get('reminder/a') as Options).sort()).toEqual([
      'iconUrl',
      'message',
      'title',
      'type',
    ]);
    expect(await canNotify()).toBe(true);
  });
});
