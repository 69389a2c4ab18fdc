import { appendFileSync } from 'node:fs';
import { env } from 'node:process';

export interface Measure {
  name: string;
  value: number;
  unit: string;
  /** The most that the value may be, where there is such a limit. */
  limit?: number;
}

/** Tells one figure of a run: to the screen, and to the file that `npm run soak -- --json OUT` collects from. */
export function tell(measure: Measure): void {
  process.stdout.write(`${measure.name}: ${measure.value} ${measure.unit}\n`);
  if (env.FORETHOUGHT_MEASURES) appendFileSync(env.FORETHOUGHT_MEASURES, `${JSON.stringify(measure)}\n`);
}

/** The seed of this run: printed, and given again with SEED=n. */
export function seedOfRun(): number {
  const seed = Number(env.SEED) || Math.floor(Date.now() % 2 ** 31);
  process.stdout.write(`seed ${seed} (SEED=${seed} repeats it)\n`);
  return seed;
}
