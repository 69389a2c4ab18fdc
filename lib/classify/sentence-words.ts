import { idsOf } from './vocabulary';

/** Words that tell where a sentence does not end. */

/** After these a full stop ends no sentence, whatever follows. */
export const ABBREVIATIONS = new Set(
  idsOf(
    'approx max min mind ca rs st dr mr ms mrs prof no nr inkl incl zzgl excl exkl bzw evtl ggf env aprox circa ' +
      'mtl max vgl usw etc vs abs art tel ext bspw etwa maks ok ust',
  ),
);

/** After these a full stop ends no sentence when a number follows: "30 hrs. 15 of them". */
export const UNIT_ABBREVIATIONS = new Set(
  idsOf('hr hrs wk wks mo mos yr yrs std h mon sem sept oct nov dec jan feb aug apr'),
);

/** "15. Mai", "ab dem 4. Semester": German writes what is counted so with a capital. */
export const GERMAN_COUNTED = new Set(
  idsOf(
    'januar janner februar marz april mai juni juli august september oktober november dezember ' +
      'semester fachsemester studiensemester bachelorsemester bachelor master studienjahr lehrjahr ausbildungsjahr klasse monat woche monatsgehalt',
  ),
);

/** Words that no line ends with unless it was wrapped. */
export const OPEN_WORDS = new Set(
  idsOf(
    'of bis zwischen entre between ab to a an the is are and or with for at by from per our your will be de du des la le les un une et von der die das und mit pro im zum el los con por para un una del',
  ),
);
