import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT, ROOT } from '../paths.ts';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs a program of node_modules/.bin in the project's folder, its output shown as it comes. Returns its exit code. */
function run(program: string, args: readonly string[]): Promise<number> {
  return ended(spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }));
}

/** The same, with its output kept until `show` is called. */
function runHeld(program: string, args: readonly string[]): { code: Promise<number>; show(): void } {
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  return { code: ended(child), show: () => process.stdout.write(Buffer.concat(output)) };
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** A check that either holds or not: it counts as one test. */
export async function check(title: string, program: string, args: readonly string[]): Promise<Count> {
  heading(title);
  const ok = (await run(program, args)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A vitest run, counted test by test. A run that ends without a report is one failure. */
export async function vitest(title: string, args: readonly string[]): Promise<Count> {
  heading(title);
  const report = freshReport(title);
  return countOf(report, await run('vitest', reporting(report, args)));
}

interface VitestRun {
  title: string;
  args: readonly string[];
}

/** Vitest runs side by side: what the first has to say comes as it is said, what the others have to say after it. */
export async function vitestsAtOnce([first, ...others]: readonly VitestRun[]): Promise<Count[]> {
  const begun = others.map(({ title, args }) => {
    const report = freshReport(title);
    return { title, report, ...runHeld('vitest', reporting(report, args)) };
  });
  const counts = first ? [await vitest(first.title, first.args)] : [];
  for (const { title, report, code, show } of begun) {
    const ended = await code;
    heading(title);
    show();
    counts.push(countOf(report, ended));
  }
  return counts;
}

/** Where a run writes its report; what an earlier one wrote is gone. */
function freshReport(title: string): string {
  const folder = join(OUTPUT, 'test');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${title.replace(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  return report;
}

function reporting(report: string, args: readonly string[]): string[] {
  return ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args];
}

function countOf(report: string, code: number): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  };
  // A file that does not load has no tests to fail, but the run has failed all the same.
  const failed = code !== 0 && result.numFailedTests === 0 ? 1 : result.numFailedTests;
  return { passed: result.numPassedTests, failed, skipped: result.numPendingTests + result.numTodoTests };
}

export function sum(counts: readonly Count[]): Count {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

function heading(title: string): void {
  console.log(`\n--- ${title}`);
}
