import type { Reading } from '../model/classification';
import type { WorkMode } from '../model/kind';
import type { TimeCue } from './lexicon/time/lexicon';
import { cueOf } from './time-words';
import type { Witness } from './witness';
import { evidenceOf } from './witness';

const MODES: readonly [TimeCue, WorkMode][] = [
  ['hybrid', 'hybrid'],
  ['office', 'hybrid'],
  ['remote', 'remote'],
  ['onsite', 'onsite'],
];

const PLAIN: Record<string, WorkMode> = {
  remote: 'remote', 'work from home': 'remote', 'fully remote': 'remote', '100% remote': 'remote', telecommute: 'remote', virtual: 'remote', homeoffice: 'remote',
  hybrid: 'hybrid', hybride: 'hybrid', hibrido: 'hybrid', 'híbrido': 'hybrid', onsite: 'onsite', 'on-site': 'onsite', 'on site': 'onsite', 'in person': 'onsite', 'in-person': 'onsite', 'in-office': 'onsite',
};

const LABELS = /^(?:work ?(?:mode|model|place|place type|type|arrangement|location type)|workplace(?: type)?|location type|remote(?: type)?|location|job type|modalidad|arbeitsmodell|arbeitsort|télétravail)$/i;

/** Where the work is done. Two modes in one posting are no answer, save that hybrid is the sum of the other two. */
export function readWorkMode(witnesses: readonly Witness[], locations: readonly string[], labelled: readonly { label: string; value: string }[]): Reading<WorkMode> | null {
  for (const { label, value } of labelled) {
    const mode = LABELS.test(label.trim()) ? PLAIN[value.trim().toLowerCase()] : undefined;
    if (mode) return outside(mode, `${label}: ${value}`);
  }
  for (const place of locations) {
    const bracket = /\(?\b(hybrid|remote|work from home|on-?site)\b\)?/i.exec(place)?.[1]?.toLowerCase();
    const mode = bracket === undefined ? undefined : PLAIN[bracket];
    if (mode) return outside(mode, place);
  }
  const found = new Map<WorkMode, Reading<WorkMode>>();
  for (const witness of witnesses) {
    for (const [cue, mode] of MODES) {
      for (const at of witness.t.found.get(cue) ?? []) {
        if (found.has(mode)) break;
        if (!isOfWork(witness, at)) continue;
        let to = at + 1;
        while (witness.t.phrase[to] === at && witness.t.cue[to] === witness.t.cue[at]) to++;
        found.set(mode, { value: mode, confidence: 0.85, evidence: [evidenceOf(witness, at, to, `work-mode.${mode}`)] });
      }
    }
  }
  const hybrid = found.get('hybrid');
  if (hybrid) return hybrid;
  return found.size === 1 ? (found.values().next().value ?? null) : null;
}

function outside(mode: WorkMode, quote: string): Reading<WorkMode> {
  return { value: mode, confidence: 0.95, evidence: [{ quote, start: -1, end: -1, rule: 'work-mode.label' }] };
}

const NOT_SURE = new Set(['not', 'no', 'or', 'and', 'either', 'may', 'might', 'option', 'options', 'possible', 'oder', 'nicht', 'ou', 'pas', 'o', 'meetings', 'meeting', 'flexibility', 'possibility']);

function isOfWork(witness: Witness, at: number): boolean {
  const { p } = witness.t;
  const sentence = p.sentence[at];
  for (let i = Math.max(0, at - 3); i < at; i++) {
    if (p.sentence[i] === sentence && NOT_SURE.has(p.text.slice(p.start[i], p.end[i]).toLowerCase())) return false;
  }
  for (let i = at; i < Math.min(p.count, at + 6) && p.sentence[i] === sentence; i++) if (cueOf(witness.t, i) === 'other-place') return false;
  return true;
}
