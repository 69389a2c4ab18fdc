import { beforeEach, describe, expect, it, vi } from 'vitest';
import { canNotify, notify, onNotificationClick } from '../../lib/platform/notifications';

type Options = Record<string, unknown>;

const browserApi = vi.hoisted(() => ({
  shown: new Map<string, Record<string, unknown>>(),
  level: 'granted' as string | null,
  clicks: [] as ((id: string) => void)[],
  presses: [] as ((id: string, button: number) => void)[],
}));

vi.mock('wxt/browser', () => {
  const notifications: Record<string, unknown> = {
    create: async (id: string, options: Record<string, unknown>) => {
      // As Firefox does: what it does not know it throws at.
      const unknown = Object.keys(options).filter((key) => /^(buttons|requireInteraction)$/.test(key));
      if (notifications.getPermissionLevel === undefined && unknown.length > 0)
        throw new TypeError(`Property "${unknown[0]}" is unsupported by Firefox`);
      browserApi.shown.set(id, options);
      return id;
    },
    clear: async () => true,
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
