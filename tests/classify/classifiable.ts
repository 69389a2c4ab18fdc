import { NO_HINTS } from '../../lib/model/capture';
import type { Classifiable } from '../../lib/model/classification';

/** What the classifier reads, for a posting of which only the description is known. */
export function classifiable(description: string, more: Partial<Classifiable> = {}): Classifiable {
  return {
    title: null,
    company: null,
    description,
    language: null,
    locations: [],
    structured: NO_HINTS,
    labelled: [],
    today: '2026-11-22',
    ...more,
  };
}
