import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT } from '../paths.ts';
import { fingerprint } from './sources.ts';

const KEPT_MS = 6 * 3_600_000;

/**
 * A folder that `make` filled from `sources`, made again only when their content is new. Folders are named by that
 * content, so that runs side by side, or a browser that still reads an older one, never meet.
 */
export function kept(name: string, sources: readonly string[], make: (folder: string) => void): string {
  const home = join(OUTPUT, name);
  const folder = join(home, fingerprint(sources));
  if (existsSync(folder)) return folder;
  mkdirSync(home, { recursive: true });
  dropOld(home);
  const work = mkdtempSync(join(home, 'building-'));
  try {
    make(work);
    renameSync(work, folder);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function dropOld(home: string): void {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}
