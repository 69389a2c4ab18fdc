import type { Reading } from '../model/classification';
import type { DatedWitness } from './dated';
import { isoOf } from './mentions/date';
import { cueOf, labelStart } from './time-words';
import { evidenceOf } from './witness';

const REACH = 5;

/** The day on which the posting was published: only where a label says so. */
export function readPostedOn(witnesses: readonly DatedWitness[]): Reading<string> | null {
  for (const witness of witnesses) {
    const { t } = witness;
    for (const date of witness.dates) {
      const day = date.day === null ? null : isoOf(date);
      if (day === null) continue;
      const floor = labelStart(t, date.from);
      for (let i = date.from - 1; i >= Math.max(floor, date.from - REACH); i--) {
        const cue = cueOf(t, i);
        if (cue === 'posted')
          return {
            value: day,
            confidence: 0.9,
            evidence: [evidenceOf(witness, t.phrase[i] ?? i, date.to, 'posted.label')],
          };
        if (cue === 'deadline' || cue === 'start' || cue === 'end' || cue === 'not-start') break;
      }
    }
  }
  return null;
}
