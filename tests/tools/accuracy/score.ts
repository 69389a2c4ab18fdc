import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { LabelledSet } from './sets.ts';

/** One field of one group, as the corpus' scorer counts it. */
export interface Score {
  labelled: number;
  right: number;
  wrong: number;
  empty: number;
  invented: number;
  precision: number;
  coverage: number;
  net: number;
  macroF1?: number;
}

export interface Scores {
  /** Group (`*` is all) -> field -> score. */
  report: Record<string, Record<string, Score>>;
  extra: Record<string, number>;
}

/** Runs the scorer that stands in the corpus folder. Throws where it fails. */
export function score(corpus: string, set: LabelledSet, clips: string, options: readonly string[]): string {
  const scorer = join(corpus, 'score.mjs');
  const run = spawnSync(process.execPath, [scorer, set.labels, clips, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`score.mjs failed on ${set.name}: ${run.stderr}`);
  return run.stdout;
}

/** One line a group: right of labelled, and what was wrong, for the fields that a person looks at first. */
export function byGroup(scores: Scores, fields: readonly string[]): string {
  const groups = Object.entries(scores.report).filter(([group]) => group !== '*');
  const width = Math.max(12, ...groups.map(([group]) => group.length)) + 2;
  const head = `${'right/labelled (wrong)'.padEnd(width)}${fields.map((field) => field.padStart(15)).join('')}`;
  const lines = groups
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([group, by]) => {
      const cells = fields.map((field) => {
        const cell = by[field];
        if (!cell || cell.labelled + cell.invented === 0) return '-'.padStart(15);
        return `${cell.right}/${cell.labelled}${cell.wrong ? ` (${cell.wrong})` : ''}`.padStart(15);
      });
      return group.padEnd(width) + cells.join('');
    });
  return [head, ...lines].join('\n');
}
