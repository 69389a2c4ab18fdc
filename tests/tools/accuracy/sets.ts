import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Files to read and the labels to hold them to. */
export interface LabelledSet {
  name: 'pages' | 'texts' | 'phrases';
  files: string;
  labels: string;
  /** The label's key by which the results are also shown. */
  by: 'site' | 'source' | 'language';
}

/** The labelled sets of a corpus folder; phrases are written out as texts into `work` by the corpus' own scorer. */
export function labelledSets(corpus: string, work: string): LabelledSet[] {
  const sets: LabelledSet[] = [
    { name: 'pages', files: join(corpus, 'pages'), labels: join(corpus, 'labels-pages.jsonl'), by: 'site' },
    { name: 'texts', files: join(corpus, 'texts'), labels: join(corpus, 'labels-texts.jsonl'), by: 'source' },
  ];
  const phrases = join(corpus, 'phrases.jsonl');
  if (existsSync(phrases)) {
    const folder = join(work, 'phrases');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    spawnSync(process.execPath, [join(corpus, 'score.mjs'), '--phrases', phrases, folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    sets.push({ name: 'phrases', files: folder, labels: join(folder, 'labels.jsonl'), by: 'language' });
  }
  return sets.filter((set) => existsSync(set.files) && existsSync(set.labels));
}
