import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANSWER, CALL, decode, encode, FAILURE, type Message, SIGNAL } from './wire.ts';

/** What a service of the desktop answers to one call: the types and the values, or null where it knows no such call. */
export type Answer = { signature: string; body: unknown[] } | null;

export interface Bus {
  /** Tells every client that something happened. */
  signal(path: string, name: string, member: string, signature: string, body: unknown[]): void;
}

export interface Service {
  /** Its well-known name, e.g. `org.freedesktop.Notifications`. */
  readonly name: string;
  /** Called once, before the first call. */
  standsOn(bus: Bus): void;
  /** `call.sender` is the unique name of the client that calls. */
  answer(call: Message): Answer;
}

export const NOTHING: Answer = { signature: '', body: [] };

const BUS = 'org.freedesktop.DBus';
/** The address from which every service here speaks. */
const US = ':1.0';

/**
 * A session bus of one's own for programs under test: it speaks D-Bus to whoever is started with its address, and the
 * services behind it are objects of this process. It routes nothing between its clients.
 */
export class SessionBus implements Bus {
  readonly #folder = mkdtempSync(join(tmpdir(), 'forethought-bus-'));
  readonly #services: readonly Service[];
  readonly #clients = new Set<Socket>();
  #server: Server | null = null;
  #welcomed = 0;
  #serial = 0;

  constructor(services: readonly Service[]) {
    this.#services = services;
    for (const service of services) service.standsOn(this);
  }

  /** For the environment variable DBUS_SESSION_BUS_ADDRESS. */
  get address(): string {
    return `unix:path=${join(this.#folder, 'bus')}`;
  }

  async start(): Promise<void> {
    const server = createServer((client) => this.#welcome(client));
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(join(this.#folder, 'bus'), resolve);
    });
  }

  stop(): void {
    for (const client of this.#clients) client.destroy();
    this.#server?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  signal(path: string, name: string, member: string, signature: string, body: unknown[]): void {
    const signal = { type: SIGNAL, path, interface: name, member, signature, body };
    for (const client of this.#clients) this.#send(client, signal);
  }

  #welcome(client: Socket): void {
    this.#welcomed += 1;
    const name = `:1.${this.#welcomed}`;
    let waiting = Buffer.alloc(0);
    let isIn = false;
    this.#clients.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => this.#clients.delete(client));
    client.on('data', (data) => {
      waiting = Buffer.concat([waiting, data]);
      while (!isIn) {
        const end = waiting.indexOf('\r\n');
        if (end < 0) return;
        const line = waiting.toString('latin1', 0, end).replace('\0', '');
        waiting = waiting.subarray(end + 2);
        isIn = line === 'BEGIN';
        if (!isIn) client.write(`${admission(line)}\r\n`);
      }
      for (let next = decode(waiting); next; next = decode(waiting)) {
        waiting = waiting.subarray(next.length);
        if (next.message.type === CALL) this.#answer(client, name, { ...next.message, sender: name });
      }
    });
  }

  #answer(client: Socket, name: string, call: Message): void {
    const service = this.#services.find((one) => one.name === call.destination || call.destination === US);
    const answer = call.destination === BUS ? this.#ofTheBus(name, call) : service?.answer(call);
    this.#send(client, {
      destination: name,
      replySerial: call.serial,
      ...(answer
        ? { type: ANSWER, ...answer }
        : {
            type: FAILURE,
            error: `${BUS}.Error.${service ? 'UnknownMethod' : 'ServiceUnknown'}`,
            signature: 's',
            body: ['not here'],
          }),
      ...(call.destination === BUS && { sender: BUS }),
    });
  }

  #ofTheBus(name: string, { member, body }: Message): Answer {
    const names = this.#services.map((service) => service.name);
    const isKnown = names.includes(String(body[0]));
    switch (member) {
      case 'Hello':
        return { signature: 's', body: [name] };
      case 'AddMatch':
      case 'RemoveMatch':
        return NOTHING;
      case 'NameHasOwner':
        return { signature: 'b', body: [isKnown] };
      case 'GetNameOwner':
        return isKnown ? { signature: 's', body: [US] } : null;
      case 'StartServiceByName':
        return isKnown ? { signature: 'u', body: [2] } : null;
      case 'RequestName':
      case 'ReleaseName':
        return { signature: 'u', body: [1] };
      case 'ListNames':
      case 'ListActivatableNames':
        return { signature: 'as', body: [[BUS, ...names]] };
      default:
        return null;
    }
  }

  #send(client: Socket, message: Omit<Message, 'serial'>): void {
    this.#serial += 1;
    client.write(encode({ sender: US, ...message, serial: this.#serial }));
  }
}

/** Whoever asks comes in: the socket stands in a folder of this user alone. */
function admission(line: string): string {
  if (line.startsWith('AUTH EXTERNAL ') || line.startsWith('DATA')) return `OK ${'0'.repeat(31)}1`;
  if (line === 'AUTH EXTERNAL') return 'DATA';
  return line.startsWith('AUTH') ? 'REJECTED EXTERNAL' : 'ERROR';
}
