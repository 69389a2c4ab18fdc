/*
 * The D-Bus wire format, little-endian: https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol-marshaling
 * Arrays are arrays, structs are tuples, a dictionary is an array of pairs, a variant is { type, value } when written
 * and its bare value when read.
 */

export interface Variant {
  type: string;
  value: unknown;
}

/** Numbers of the message types. */
export const CALL = 1;
export const ANSWER = 2;
export const FAILURE = 3;
export const SIGNAL = 4;

export interface Message {
  type: number;
  serial: number;
  path?: string;
  interface?: string;
  member?: string;
  error?: string;
  replySerial?: number;
  destination?: string;
  sender?: string;
  signature?: string;
  body: unknown[];
}

/** The header's fields by their number, with the type of each. */
const FIELDS = [
  [1, 'path', 'o'],
  [2, 'interface', 's'],
  [3, 'member', 's'],
  [4, 'error', 's'],
  [5, 'replySerial', 'u'],
  [6, 'destination', 's'],
  [7, 'sender', 's'],
  [8, 'signature', 'g'],
] as const;

const ALIGNMENT: Readonly<Record<string, number>> = {
  ...{ y: 1, g: 1, v: 1, n: 2, q: 2, b: 4, i: 4, u: 4, s: 4, o: 4, a: 4 },
  ...{ x: 8, t: 8, d: 8, '(': 8, '{': 8 },
};

/** One whole type after the other: `susa{sv}` is s, u, s, a{sv}. */
export function typesOf(signature: string): string[] {
  const types: string[] = [];
  for (let at = 0; at < signature.length; ) {
    const from = at;
    while (signature[at] === 'a') at += 1;
    let depth = 0;
    do {
      if ('({'.includes(signature[at] ?? '')) depth += 1;
      if (')}'.includes(signature[at] ?? '')) depth -= 1;
      at += 1;
    } while (depth > 0);
    types.push(signature.slice(from, at));
  }
  return types;
}

/** The message at the start of the bytes and its length in bytes, or null where it is not whole yet. */
export function decode(bytes: Buffer): { message: Message; length: number } | null {
  if (bytes.length < 16) return null;
  const bodyLength = bytes.readUInt32LE(4);
  const start = (16 + bytes.readUInt32LE(12) + 7) & ~7;
  if (bytes.length < start + bodyLength) return null;
  const message: Message = { type: bytes[1] ?? 0, serial: bytes.readUInt32LE(8), body: [] };
  const [fields] = new Reader(bytes, 12).all('a(yv)') as [[number, unknown][]];
  for (const [number, value] of fields) {
    const field = FIELDS.find(([known]) => known === number);
    if (field) Object.assign(message, { [field[1]]: value });
  }
  const body = new Reader(bytes.subarray(start, start + bodyLength), 0);
  message.body = body.all(message.signature ?? '');
  return { message, length: start + bodyLength };
}

export function encode(message: Message): Buffer {
  const body = new Writer().all(message.signature ?? '', message.body).bytes();
  const fields = FIELDS.flatMap(([number, name, type]) =>
    message[name] === undefined ? [] : [[number, { type, value: message[name] }]],
  );
  const head = new Writer().all('yyyyuua(yv)', [
    0x6c,
    message.type,
    0,
    1,
    body.length,
    message.serial,
    fields,
  ]);
  return Buffer.concat([head.align(8).bytes(), body]);
}

class Reader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  all(signature: string): unknown[] {
    return typesOf(signature).map((type) => this.#one(type));
  }

  #one(type: string): unknown {
    const code = type[0] ?? '';
    this.#at = aligned(this.#at, ALIGNMENT[code] ?? 1);
    switch (code) {
      case 'y':
        return this.#bytes.readUInt8(this.#skip(1));
      case 'n':
        return this.#bytes.readInt16LE(this.#skip(2));
      case 'q':
        return this.#bytes.readUInt16LE(this.#skip(2));
      case 'b':
        return this.#bytes.readUInt32LE(this.#skip(4)) === 1;
      case 'i':
        return this.#bytes.readInt32LE(this.#skip(4));
      case 'u':
        return this.#bytes.readUInt32LE(this.#skip(4));
      case 'x':
        return this.#bytes.readBigInt64LE(this.#skip(8));
      case 't':
        return this.#bytes.readBigUInt64LE(this.#skip(8));
      case 'd':
        return this.#bytes.readDoubleLE(this.#skip(8));
      case 's':
      case 'o':
        return this.#text(this.#bytes.readUInt32LE(this.#skip(4)));
      case 'g':
        return this.#text(this.#bytes.readUInt8(this.#skip(1)));
      case 'v':
        return this.#one(String(this.#one('g')));
      case 'a':
        return this.#array(type.slice(1));
      case '(':
      case '{':
        return this.all(type.slice(1, -1));
      default:
        throw new Error(`no type ${type}`);
    }
  }

  #array(item: string): unknown[] {
    const length = this.#bytes.readUInt32LE(this.#skip(4));
    this.#at = aligned(this.#at, ALIGNMENT[item[0] ?? ''] ?? 1);
    const end = this.#at + length;
    const items: unknown[] = [];
    while (this.#at < end) items.push(this.#one(item));
    return items;
  }

  #text(length: number): string {
    const from = this.#skip(length + 1);
    return this.#bytes.toString('utf8', from, from + length);
  }

  #skip(length: number): number {
    const from = this.#at;
    this.#at += length;
    return from;
  }
}

class Writer {
  #bytes = Buffer.alloc(0);

  bytes(): Buffer {
    return this.#bytes;
  }

  all(signature: string, values: readonly unknown[]): this {
    typesOf(signature).forEach((type, at) => void this.#one(type, values[at]));
    return this;
  }

  align(to: number): this {
    return this.#add(Buffer.alloc(aligned(this.#bytes.length, to) - this.#bytes.length));
  }

  #one(type: string, value: unknown): this {
    const code = type[0] ?? '';
    this.align(ALIGNMENT[code] ?? 1);
    switch (code) {
      case 'y':
        return this.#add(Buffer.of(Number(value)));
      case 'b':
      case 'u':
        return this.#number(Number(value));
      case 's':
      case 'o': {
        const text = Buffer.from(String(value));
        return this.#number(text.length).#add(Buffer.concat([text, Buffer.of(0)]));
      }
      case 'g': {
        const text = Buffer.from(String(value));
        return this.#add(Buffer.concat([Buffer.of(text.length), text, Buffer.of(0)]));
      }
      case 'v': {
        const variant = value as Variant;
        return this.#one('g', variant.type).#one(variant.type, variant.value);
      }
      case 'a':
        return this.#array(type.slice(1), value as unknown[]);
      case '(':
      case '{':
        return this.all(type.slice(1, -1), value as unknown[]);
      default:
        throw new Error(`no type ${type}`);
    }
  }

  #array(item: string, values: readonly unknown[]): this {
    this.#number(0);
    const length = this.#bytes.length - 4;
    this.align(ALIGNMENT[item[0] ?? ''] ?? 1);
    const from = this.#bytes.length;
    for (const value of values) this.#one(item, value);
    this.#bytes.writeUInt32LE(this.#bytes.length - from, length);
    return this;
  }

  #number(value: number): this {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return this.#add(bytes);
  }

  #add(bytes: Buffer): this {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    return this;
  }
}

function aligned(at: number, to: number): number {
  return Math.ceil(at / to) * to;
}
