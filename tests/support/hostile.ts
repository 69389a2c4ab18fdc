import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { writeBackup } from '../../lib/exchange/backup';
import { writeCsv } from '../../lib/exchange/csv-out';
import { collection } from './arbitraries';

/** A file that someone broke, or made to break us. */
export interface HostileFile {
  name: string;
  bytes: Uint8Array;
  /** A counterexample is told by its kind and size; its seed makes it again. */
  [fc.toStringMethod](): string;
}

const backup = collection({ maxLength: 4 }).map((whole) => writeBackup(whole, 0));
const table = collection({ maxLength: 6 }).map((whole) => writeCsv(whole.postings, []));
const list = fc
  .array(
    fc.record({
      company_name: fc.string(),
      title: fc.string(),
      url: fc.webUrl(),
      locations: fc.array(fc.string(), { maxLength: 2 }),
      date_posted: fc.integer(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) => JSON.stringify(rows));
const anyText = fc.oneof(backup, table, list);

/** Values that stand where something else should. */
const poison = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    8e15,
    1e308,
    -0,
    '',
    [],
    {},
    '9999-99-99',
    'javascript:alert(1)',
    '\u0000',
    '\uD800',
  ),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
  fc.integer({ min: 40, max: 3000 }).map(nested),
  fc.integer({ min: 1000, max: 2_500_000 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 1000, max: 60_000 }).map((length) => Array.from({ length }, () => 0)),
  fc.jsonValue(),
);

function nested(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let n = 0; n < depth; n += 1) value = n % 2 === 0 ? [value] : { deeper: value };
  return value;
}

/** Puts a poison somewhere into valid JSON. */
const poisoned = fc
  .tuple(fc.oneof(backup, list), poison, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }))
  .map(([text, value, path]) => JSON.stringify(replaceAt(JSON.parse(text), path, value)));

function replaceAt(root: unknown, path: readonly number[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof root !== 'object' || root === null) return value;
  const keys = Object.keys(root);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const copy: object = Array.isArray(root) ? [...root] : { ...root };
  Reflect.set(copy, key, rest.length === 0 ? value : replaceAt(Reflect.get(root, key), rest, value));
  return copy;
}

const KINDS: Readonly<Record<string, fc.Arbitrary<string | Uint8Array>>> = {
  poisoned,
  cut: fc
    .tuple(anyText, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([text, share]) => text.slice(0, text.length * share)),
  flipped: fc
    .tuple(anyText, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }))
    .map(([text, flips]) => {
      const bytes = new TextEncoder().encode(text);
      for (const [at, value] of flips) bytes[at % bytes.length] = value;
      return bytes;
    }),
  spliced: fc
    .tuple(anyText, anyText, fc.nat(), fc.nat())
    .map(([a, b, at, from]) => a.slice(0, at % a.length) + b.slice(from % b.length)),
  'wrong version': fc
    .tuple(backup, fc.oneof(fc.integer(), fc.string(), fc.double()))
    .map(([text, version]) => JSON.stringify({ ...JSON.parse(text), version })),
  'wrong format': fc
    .tuple(backup, fc.string())
    .map(([text, format]) => JSON.stringify({ ...JSON.parse(text), format })),
  deep: fc
    .tuple(
      fc.constantFrom('[', '{"a":', '{"format":"forethought-backup","version":1,"postings":['),
      fc.integer({ min: 1, max: 400_000 }),
    )
    .map(([open, times]) => open.repeat(Math.min(times, 4_000_000 / open.length))),
  wide: fc
    .integer({ min: 1000, max: 300_000 })
    .map((width) => `${'a,'.repeat(width)}\n${'b,'.repeat(width)}`),
  'unclosed quote': table.map((text) => `"${text}`),
  quotes: fc.integer({ min: 1, max: 500_000 }).map((times) => `a,b\n${'"'.repeat(times)}`),
  'blank lines': fc.integer({ min: 1, max: 1_000_000 }).map((times) => '\n,'.repeat(times)),
  noise: fc.uint8Array({ maxLength: 4000 }),
  'packed noise': fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array([0x1f, 0x8b, 8, ...bytes])),
  'packed and cut': fc.tuple(anyText, fc.nat()).map(([text, at]) => {
    const packed = gzipSync(text);
    return packed.subarray(0, at % packed.length);
  }),
  bomb: fc.integer({ min: 1_000_000, max: 6_000_000 }).map((size) => gzipSync(Buffer.alloc(size, '['))),
  '16 bits': anyText.map(
    (text) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text.slice(0, 2000), 'utf16le').subarray(1)]),
  ),
};

export const hostileFile: fc.Arbitrary<HostileFile> = fc.oneof(
  ...Object.entries(KINDS).map(([name, made]) =>
    made.map((content) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return { name, bytes, [fc.toStringMethod]: () => `${name}, ${bytes.length} bytes` };
    }),
  ),
);
