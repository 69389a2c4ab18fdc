import { pathToFileURL } from 'node:url';
import type { Answer, Bus, Service } from './bus.ts';
import type { Message } from './wire.ts';

const REQUEST = 'org.freedesktop.portal.Request';
const CHOSEN = 0;
const CANCELLED = 1;
/** The first version whose chooser takes folders is 3. */
const VERSION = 4;

/**
 * The desktop's file chooser, in which somebody chooses the same folder each time.
 * https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.FileChooser.html
 */
export class FolderPicker implements Service {
  readonly name = 'org.freedesktop.portal.Desktop';
  #bus: Bus | null = null;
  /** The folder to choose; null: whoever is asked cancels. */
  chooses: string | null = null;

  standsOn(bus: Bus): void {
    this.#bus = bus;
  }

  answer({ member, body, sender = '' }: Message): Answer {
    if (member === 'Get' && body[0] === 'org.freedesktop.portal.FileChooser')
      return { signature: 'v', body: [{ type: 'u', value: VERSION }] };
    if (member !== 'OpenFile') return null;
    const options = new Map(body[2] as [string, unknown][]);
    const client = sender.slice(1).replaceAll('.', '_');
    const path = `/org/freedesktop/portal/desktop/request/${client}/${String(options.get('handle_token'))}`;
    // The answer to the call comes first, what was chosen after it.
    setTimeout(() => this.#respond(path), 50);
    return { signature: 'o', body: [path] };
  }

  #respond(path: string): void {
    const uris = this.chooses === null ? [] : [pathToFileURL(this.chooses).href];
    const response = this.chooses === null ? CANCELLED : CHOSEN;
    const results = [['uris', { type: 'as', value: uris }]];
    this.#bus?.signal(path, REQUEST, 'Response', 'ua{sv}', [response, results]);
  }
}
