import type { Classifiable, Classification } from '../model/classification';
import { NO_TIME } from '../model/time';
import { readPay } from './pay';
import { prepare } from './text';

/** Rises with every change of a rule, so that rows read by older rules can be read again. */
export const CLASSIFIER_VERSION = 1;

/** Reads what a posting pays and takes. Pure and linear in the length of the text; says null where nothing is stated. */
export function classify(input: Classifiable): Classification {
  const description = prepare(input.description);
  const { pay } = readPay(input, description);
  return {
    version: CLASSIFIER_VERSION,
    pay,
    time: NO_TIME,
    kind: null,
    deadline: null,
    rolling: false,
    postedOn: null,
    workMode: null,
    closed: null,
    warnings: [],
  };
}
