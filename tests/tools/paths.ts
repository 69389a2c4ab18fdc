import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
export const OUTPUT = join(ROOT, '.output');
/** Labelled real pages and texts, which stand beside the project where they exist at all. */
export const CORPUS = join(ROOT, '../shared/corpus');

/** A path as the person typed it: npm runs scripts in the project's folder, the person may stand elsewhere. */
export function fromPerson(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env.FORETHOUGHT_CWD ?? process.cwd(), path);
}
