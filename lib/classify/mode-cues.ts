import type { WorkMode } from '../model/kind';
import type { TimeCue } from './lexicon/time/lexicon';

/** Phrases that say where the work is done. */
export const MODES: readonly [TimeCue, WorkMode][] = [
  ['hybrid', 'hybrid'],
  ['office', 'hybrid'],
  ['remote', 'remote'],
  ['onsite', 'onsite'],
];
/** Words that have other uses: remote sensing, hybrid cars, on-site lunches. */
export const WORDS: readonly [TimeCue, WorkMode][] = [
  ['hybrid-word', 'hybrid'],
  ['remote-word', 'remote'],
  ['onsite-word', 'onsite'],
];

export const MODE_CUES = new Set<TimeCue>([...MODES, ...WORDS].map(([cue]) => cue));
