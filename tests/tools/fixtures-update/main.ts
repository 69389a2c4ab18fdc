import { spawnSync } from 'node:child_process';
import { ROOT } from '../paths.ts';

// Writes what is read from each site fixture today into the .json beside it: npm run fixtures:update [NAME]
// Nothing else writes them. Read the difference before you commit it.
const { status } = spawnSync(
  'vitest',
  ['run', 'tests/capture/sites.fixtures.test.ts', ...(process.argv[2] ? ['-t', process.argv[2]] : [])],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, UPDATE_FIXTURES: '1' } },
);
process.exitCode = status ?? 1;
