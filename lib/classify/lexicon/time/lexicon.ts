import type { Lexicon, Section } from '../../phrasebook';

/** What a phrase says about the time, the dates, the schedule or the place of the work. */
export type TimeCue =
  // bounds of a quantity
  | 'at-least'
  | 'at-most'
  // what a length of time belongs to
  | 'internship'
  | 'engagement'
  | 'duration'
  | 'lasts'
  | 'throughout'
  // what a length of time belongs to when it is not the work's
  | 'wait'
  | 'ago'
  | 'experience'
  | 'leave'
  | 'training'
  | 'study'
  | 'extension'
  | 'more'
  // hours
  | 'work'
  | 'not-work'
  | 'part-of'
  | 'total'
  // dates
  | 'deadline'
  | 'apply'
  | 'no-later'
  | 'start'
  | 'end'
  | 'posted'
  | 'not-start'
  // other statements
  | 'full-time'
  | 'part-time'
  | 'either-time'
  | 'flexible'
  | 'other-schedule'
  | 'rolling'
  | 'closed'
  | 'remote'
  | 'hybrid'
  | 'onsite'
  | 'office'
  // a mode only in a label, in brackets, in a title, or beside the word for the work
  | 'remote-word'
  | 'hybrid-word'
  | 'onsite-word'
  | 'other-place'
  | 'home-possible';

/** What a level word in a title, or a telling phrase in the text, says about the kind of work. */
export type KindCue =
  | 'internship'
  | 'micro-internship'
  | 'placement'
  | 'apprenticeship'
  | 'volunteer'
  | 'job'
  /** Pay that only interns get, where it is a label: "Stipend: ...". */
  | 'implied'
  /** A phrase that holds a level word and says nothing about the level: "internal", "stage manager". */
  | 'none';

export type Season = 'spring' | 'summer' | 'fall' | 'winter';

/** Words that the mention finders read by themselves. Every string is a list of words with spaces between. */
export interface TimeGrammar {
  minute?: string;
  hour: string;
  day: string;
  week: string;
  month: string;
  year: string;
  semester?: string;
  weekly?: string;
  daily?: string;
  monthly?: string;
  yearly?: string;
  /** Between the two ends of a range: "to", "bis", "à". Also "until" between two dates. */
  to: string;
  or: string;
  and: string;
  /** Stands between a number and its unit, or a day and its month: "8 full weeks", "1st of June". */
  filler?: string;
  early?: string;
  mid?: string;
  late?: string;
  /** Number words, and words that are a whole length of time ("halbjährig": see `lengths`). */
  numerals: Record<string, number>;
  /** Words that are a number of months or weeks by themselves: `{ sechsmonatig: '6 month' }`. */
  lengths?: Record<string, string>;
  /** January to December, each with its forms. */
  months: readonly string[];
  /** Forms that are a month only beside a number, for they mean other things too. */
  shortMonths?: readonly string[];
  /** Monday to Sunday. */
  weekdays: readonly string[];
  seasons: Partial<Record<Season, string>>;
}

export interface TimeLexicon extends Lexicon<TimeCue> {
  /** The commonest little words, by which the language of a text is told. */
  common: string;
  grammar: TimeGrammar;
  kinds: Section<KindCue>;
}
