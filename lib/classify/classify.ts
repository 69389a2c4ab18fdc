import type { Classifiable, Classification } from '../model/classification';
import { FIELD_LIMITS } from '../model/posting';
import { readClosed } from './closed';
import { withDates } from './dated';
import { readDeadline } from './deadline';
import { readKind } from './kind';
import { languagesOf } from './language';
import { readPay } from './pay';
import { readPostedOn } from './posted';
import { isRolling } from './rolling';
import { Room } from './room';
import { prepare } from './text';
import { readTime } from './time';
import { readWarnings } from './warnings';
import { witnessesOf } from './witness';
import { readWorkMode } from './work-mode';

/** Rises with every change of a rule, so that rows read by older rules can be read again. */
export const CLASSIFIER_VERSION = 1;

/** One description is read at a time, and nothing of its tokens outlives the reading. */
const room = new Room();

/**
 * Reads what a posting pays and takes. Pure and linear in the length of the text, of which it reads as much as is
 * kept; says null where nothing is stated.
 */
export function classify(input: Classifiable): Classification {
  const description = prepare(input.description.slice(0, FIELD_LIMITS.description), room);
  const { pay, signs } = readPay(input, description);
  const languages = languagesOf(description, input.language);
  const witnesses = withDates(input, witnessesOf(input, description, languages), languages.leading);
  const time = readTime(input, witnesses);
  return {
    version: CLASSIFIER_VERSION,
    pay,
    time,
    kind: readKind(input, description, languages.leading, time.totalHours),
    deadline: readDeadline(input, witnesses),
    rolling: isRolling(witnesses),
    postedOn: readPostedOn(witnesses),
    workMode: readWorkMode(witnesses, input.locations, input.labelled),
    closed: readClosed(witnesses),
    warnings: readWarnings(description, pay, signs, time),
  };
}
