import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clip } from '../clip/clip.ts';
import { expand } from '../clip/inputs.ts';
import { CORPUS, fromPerson, OUTPUT } from '../paths.ts';
import { byGroup, type Scores, score } from './score.ts';
import { labelledSets } from './sets.ts';

// Scores what `clip` reads against a folder of labelled pages, texts and phrases:
// npm run accuracy [-- --generic] [--only pages|texts|phrases] [--failures N] [--json OUT] [DIR]
// What was read stays in .output/accuracy, one JSON line a file.
const { values, positionals } = parseArgs({
  options: {
    generic: { type: 'boolean', default: false },
    only: { type: 'string' },
    failures: { type: 'string', default: '40' },
    json: { type: 'string' },
  },
  allowPositionals: true,
});
const FIELDS = [
  'isPosting',
  'title',
  'company',
  'workMode',
  'kind',
  'payFlag',
  'payAmount',
  'hoursPerWeek',
  'weeks',
  'deadline',
  'postedOn',
];
const corpus = positionals[0] ? fromPerson(positionals[0]) : CORPUS;

if (!existsSync(join(corpus, 'score.mjs'))) {
  console.log(`accuracy: skipped, there is no corpus at ${corpus}`);
} else {
  const work = join(OUTPUT, 'accuracy');
  mkdirSync(work, { recursive: true });
  const results: Record<string, Scores> = {};
  for (const set of labelledSets(corpus, work)) {
    if (values.only && values.only !== set.name) continue;
    const clips = join(work, `${set.name}${values.generic ? '-generic' : ''}.jsonl`);
    const unread = await read(set.files, clips);
    const scores = JSON.parse(score(corpus, set, clips, ['--json', '--by', set.by])) as Scores;
    results[set.name] = scores;
    console.log(`\n=== ${set.name}${values.generic ? ', site files off' : ''}`);
    console.log(score(corpus, set, clips, ['--failures', values.failures]).trim());
    console.log(`\n${byGroup(scores, FIELDS)}`);
    for (const line of unread) console.log(`- not read: ${line}`);
    if (unread.length > 0) process.exitCode = 1;
  }
  if (values.json) writeFileSync(fromPerson(values.json), `${JSON.stringify(results, null, 2)}\n`);
}

async function read(folder: string, out: string): Promise<string[]> {
  const unread: string[] = [];
  const stream = createWriteStream(out);
  for await (const clipped of clip(expand([folder]), { generic: values.generic })) {
    if ('line' in clipped) stream.write(`${JSON.stringify(clipped.line)}\n`);
    else unread.push(`${clipped.file}: ${clipped.failure}`);
  }
  stream.end();
  await once(stream, 'finish');
  return unread;
}
