import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Kind, WorkMode } from '../../../lib/model/kind';
import { Amount, PayFlag, PayForm } from '../../../lib/model/pay';
import { Range } from '../../../lib/model/range';
import { Schedule } from '../../../lib/model/time';
import { WarningCode } from '../../../lib/model/warning';
import { findBrowser } from '../browser/find';
import { ROOT } from '../paths';

// The command's contract with those who build on it: one JSON object a line, in the order of the files.
const Evidence = z.array(z.object({ quote: z.string() }));
const Line = z.object({
  file: z.string(),
  url: z.nullable(z.string()),
  isPosting: z.boolean(),
  posting: z.object({
    title: z.nullable(z.string()),
    company: z.nullable(z.string()),
    locations: z.array(z.string()),
    workMode: z.nullable(WorkMode),
    kind: z.nullable(Kind),
    pay: z.object({
      flag: PayFlag,
      form: z.nullable(PayForm),
      amount: z.nullable(Amount),
      evidence: Evidence,
    }),
    time: z.object({
      hoursPerWeek: z.nullable(Range),
      weeks: z.nullable(Range),
      totalHours: z.nullable(Range),
      start: z.nullable(z.string()),
      end: z.nullable(z.string()),
      term: z.nullable(z.string()),
      schedule: z.nullable(Schedule),
      evidence: Evidence,
    }),
    deadline: z.nullable(z.string()),
    rolling: z.boolean(),
    postedOn: z.nullable(z.string()),
    applyUrl: z.nullable(z.string()),
    skills: z.array(z.string()),
    closed: z.boolean(),
    description: z.string(),
  }),
  sources: z.record(z.string(), z.string()),
  warnings: z.array(z.object({ code: WarningCode, quote: z.string() })),
  captureMs: z.number(),
  classifyMs: z.number(),
});

const folder = mkdtempSync(join(tmpdir(), 'forethought-clip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Outcome {
  code: number;
  lines: z.infer<typeof Line>[];
  errors: string;
}

function clip(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'tests/tools/run.mjs'), 'clip', ...args], {
      cwd: ROOT,
    });
    let out = '';
    let errors = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('error', reject);
    child.on('exit', (code) => {
      const lines = out.split('\n').filter(Boolean);
      resolve({ code: code ?? 1, lines: lines.map((line) => Line.parse(JSON.parse(line))), errors });
    });
    child.stdin.end(input);
  });
}

const page = (head: string) =>
  `<!doctype html><title>Kiln Intern | Ember Pottery</title>${head}<main><h1>Kiln Intern</h1><dl><dt>Company</dt><dd>Ember Pottery</dd><dt>Location</dt><dd>Taos, NM</dd></dl>
<h2>About the internship</h2><p>Load and fire the kilns, mix glazes and keep the books of every firing. $17 per hour, 25 hours per week, 6 weeks.</p>
<h2>Requirements</h2><p>You are careful with heat, like to write things down and can lift a bag of clay. No experience with kilns is needed.</p><a href="/apply">Apply now</a></main>`;

describe.skipIf(findBrowser('chromium') === null)(
  'clip',
  () => {
    test('prints one line a file, in their order, for pages and texts', async () => {
      const text = put('b.txt', 'Glaze Intern\nEmber Pottery\n\nThis is an unpaid internship of 8 weeks.\n');
      const html = put('a.html', page(''));
      const { code, lines } = await clip([
        '--url',
        'https://jobs.example.com/kiln',
        text,
        html,
        join(ROOT, 'tests/samples/nothing.html'),
      ]);
      expect(code).toBe(0);
      expect(lines.map(({ isPosting }) => isPosting)).toEqual([true, true, false]);
      expect(lines.slice(0, 2).map(({ posting }) => posting.title)).toEqual(['Glaze Intern', 'Kiln Intern']);
      expect(lines[0]?.posting).toMatchObject({ company: 'Ember Pottery', pay: { flag: 'unpaid' } });
      expect(lines[1]).toMatchObject({
        url: 'https://jobs.example.com/kiln',
        posting: {
          pay: { amount: { min: 17, max: 17, currency: 'USD', period: 'hour' } },
          applyUrl: 'https://jobs.example.com/apply',
        },
      });
    });

    test('reads pages without the site files, too', async () => {
      const html = put('generic.html', page(''));
      const { code, lines } = await clip(['--generic', '--url', 'https://jobs.example.com/kiln', html]);
      expect(code).toBe(0);
      expect(lines.map(({ posting }) => posting.title)).toEqual(['Kiln Intern']);
    });

    test('finds the address in the page, else in index.jsonl beside it, else says that it knows none', async () => {
      const files = [
        put(
          'canonical.html',
          page(
            '<link href="https://a.example/1" rel="canonical"><meta property="og:url" content="https://no.example/">',
          ),
        ),
        put(
          'graph.html',
          page(
            '<link rel="canonical" href="/relative"><meta property="og:url" content="https://b.example/2">',
          ),
        ),
        put('saved.html', `<!-- saved from url=(0023)https://c.example/3 -->\n${page('')}`),
        put('indexed.html', page('')),
        put('nowhere.html', page('')),
      ];
      put('index.jsonl', '{"file": "indexed.html", "url": "https://d.example/4"}\n');
      const { lines } = await clip(files);
      expect(lines.map(({ url }) => url)).toEqual([
        'https://a.example/1',
        'https://b.example/2',
        'https://c.example/3',
        'https://d.example/4',
        null,
      ]);
      expect(lines.at(-1)?.posting.applyUrl).toBeNull();
    });

    test('reads stdin, a page as a page', async () => {
      const { lines } = await clip(['-', '--url', 'https://jobs.example.com/kiln'], page(''));
      expect(lines[0]).toMatchObject({ file: '-', posting: { title: 'Kiln Intern' } });
    });

    test('says which file was not read, and reads the others', async () => {
      const { code, lines, errors } = await clip([
        join(folder, 'missing.html'),
        put('there.txt', 'A title\nA company\n\nA text.\n'),
      ]);
      expect(code).toBe(1);
      expect(lines).toHaveLength(1);
      expect(errors).toContain('missing.html was not read');
    });

    test('runs no script of the page, follows no refresh and asks nothing of the network', async () => {
      let asked = 0;
      const server = createServer((_, response) => {
        asked += 1;
        response.end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const away = `http://127.0.0.1:${port}/`;
      const head = `<meta http-equiv="refresh" content="0;url=${away}"><script>document.title = 'Changed'; document.body.textContent = ''</script>
<img src="${away}a.png"><link rel="stylesheet" href="${away}b.css"><iframe src="${away}c.html"></iframe>`;
      const { code, lines } = await clip([
        '--url',
        'https://jobs.example.com/kiln',
        put('busy.html', page(head)),
      ]);
      server.close();
      expect(code).toBe(0);
      expect(lines[0]?.posting.title).toBe('Kiln Intern');
      expect(asked).toBe(0);
    });
  },
  120_000,
);
