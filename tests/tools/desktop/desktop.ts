import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SessionBus } from './bus.ts';
import { FolderPicker } from './folder-picker.ts';
import { NotificationArea } from './notification-area.ts';

/** A desktop with a hand on it: what a browser started with its address talks to instead of the person's own. */
export class Desktop {
  readonly notifications = new NotificationArea();
  readonly folders = new FolderPicker();
  readonly #bus = new SessionBus([this.notifications, this.folders]);
  readonly #outer = process.env.DBUS_SESSION_BUS_ADDRESS;

  /** Programs that are started from now on are on this desktop. */
  static async start(): Promise<Desktop> {
    const desktop = new Desktop();
    await desktop.#bus.start();
    process.env.DBUS_SESSION_BUS_ADDRESS = desktop.#bus.address;
    return desktop;
  }

  stop(): void {
    if (this.#outer === undefined) delete process.env.DBUS_SESSION_BUS_ADDRESS;
    else process.env.DBUS_SESSION_BUS_ADDRESS = this.#outer;
    this.#bus.stop();
  }
}

/** Can a browser here show its notifications on such a desktop? Firefox needs a library for it. */
export function canShowOn(browser: 'chromium' | 'firefox'): boolean {
  if (process.platform !== 'linux') return false;
  if (browser === 'chromium') return true;
  const folders = [
    '/usr/lib',
    '/usr/lib64',
    ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name)),
  ];
  return folders.some((folder) => existsSync(join(folder, 'libnotify.so.4')));
}
