import type { LabelledField, StructuredHints } from './capture';
import type { Evidence } from './evidence';
import type { Kind, WorkMode } from './kind';
import type { Pay } from './pay';
import type { Time } from './time';
import type { Warning } from './warning';

/** What `lib/classify` reads. `description` is the text that all evidence offsets point into. */
export interface Classifiable {
  title: string | null;
  company: string | null;
  description: string;
  language: string | null;
  locations: readonly string[];
  structured: StructuredHints;
  labelled: readonly LabelledField[];
  /** The day of the capture, YYYY-MM-DD, for dates without a year. */
  today: string;
}

/** A value read from text, with the words that prove it. */
export interface Reading<T> {
  value: T;
  /** 0 to 1. */
  confidence: number;
  evidence: Evidence[];
}

export interface Classification {
  version: number;
  pay: Pay;
  time: Time;
  kind: Reading<Kind> | null;
  deadline: Reading<string> | null;
  rolling: boolean;
  postedOn: Reading<string> | null;
  workMode: Reading<WorkMode> | null;
  closed: Reading<true> | null;
  warnings: Warning[];
}
