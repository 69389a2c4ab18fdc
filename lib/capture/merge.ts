import type { Source } from '../model/capture';
import { type CleanContext, clean, type Field, type Fields, type Raw } from './draft';

/** One witness for one field. */
export interface Candidate {
  source: Source;
  /** A function is called only where no better witness has spoken. */
  value: Raw | (() => Raw);
}

/** The fields that are merged by order of trust alone; title, company and description weigh their witnesses themselves. */
export type Candidates = Partial<Record<Field, Candidate[]>>;

/** The first candidate of each field that cleans to something, with its source. */
export function merge(
  candidates: Candidates,
  context: CleanContext,
): { values: Partial<Fields>; sources: Record<string, Source> } {
  const values: Partial<Fields> = {};
  const sources: Record<string, Source> = {};
  for (const field of Object.keys(candidates) as Field[]) {
    for (const { source, value } of candidates[field] ?? []) {
      const cleaned = clean(field, typeof value === 'function' ? value() : value, context);
      if (cleaned === null) continue;
      Object.assign(values, { [field]: cleaned });
      sources[field] = source;
      break;
    }
  }
  return { values, sources };
}
