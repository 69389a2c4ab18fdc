import type { LabelledField, Source } from '../model/capture';
import type { WorkMode } from '../model/kind';
import {
  cleanCompany,
  cleanList,
  cleanPlaces,
  cleanText,
  cleanTitle,
  cleanUrl,
  cleanWorkMode,
} from './clean';
import { readDay } from './dates';
import { fold } from './text';

/** The fields that layers and sites fill, in their final form. */
export interface Fields {
  title: string;
  company: string;
  companyUrl: string;
  locations: string[];
  workMode: WorkMode;
  /** YYYY-MM-DD, as is `postedOn`. */
  deadline: string;
  postedOn: string;
  applyUrl: string;
  skills: string[];
  closed: boolean;
  /** Markdown. */
  description: string;
}
export type Field = keyof Fields;
/** What may be handed in: words as published. */
export type Raw = string | readonly string[] | boolean | null | undefined;

/** A posting in the making. An empty value never overrules: `set(x, null)` does nothing. */
export interface Draft {
  readonly values: Readonly<Partial<Fields>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** Overrules what stands there. Values are cleaned; one that cleans to nothing is passed over. */
  set(field: Field, value: Raw): void;
  /** Fills the field only where nothing stands. */
  fill(field: Field, value: Raw): void;
  /** Empties the field: what the layers read is known to be wrong on this page. */
  drop(field: Field): void;
  /** What the page states of pay, time or kind apart from its text: `('Pay', '$27 an hour')`. Nothing empty, nothing long. */
  fact(label: string, value: string | null | undefined): void;
}

const LONGEST_FACT = 120;

/** What cleaning needs to know of the page. */
export interface CleanContext {
  base: string;
  /** YYYY-MM-DD, for dates without a year. */
  today: string;
  language: string | null;
}

/** A value in its final form, or null where nothing usable is left. */
export function clean<F extends Field>(field: F, raw: Raw, context: CleanContext): Fields[F] | null;
export function clean(field: Field, raw: Raw, context: CleanContext): Fields[Field] | null {
  if (raw === null || raw === undefined) return null;
  if (field === 'closed') return raw === true ? true : null;
  if (typeof raw === 'boolean') return null;
  const list = typeof raw === 'string' ? [raw] : raw;
  const first = list[0] ?? '';
  switch (field) {
    case 'title':
      return cleanTitle(first);
    case 'company':
      return cleanCompany(first);
    case 'companyUrl':
    case 'applyUrl':
      return cleanUrl(first, context.base);
    case 'locations':
      return cleanPlaces(list);
    case 'skills':
      return cleanList(list);
    case 'workMode':
      return cleanWorkMode(first);
    case 'deadline':
      return readDay(first, { today: context.today, language: context.language, past: false });
    case 'postedOn': {
      const day = readDay(first, { today: context.today, language: context.language, past: true });
      // What is still to come was not posted: a start or a deadline under the wrong name.
      return day && day <= context.today ? day : null;
    }
    default:
      return cleanText(first);
  }
}

export function createDraft(
  values: Partial<Fields>,
  sources: Record<string, Source>,
  source: Source,
  context: CleanContext,
  facts: LabelledField[] = [],
): Draft {
  function set(field: Field, raw: Raw): void {
    const value = clean(field, raw, context);
    if (value === null) return;
    Object.assign(values, { [field]: value });
    sources[field] = source;
  }
  return {
    values,
    sources,
    set,
    fill: (field, raw) => {
      if (values[field] === undefined) set(field, raw);
    },
    drop: (field) => {
      delete values[field];
      delete sources[field];
    },
    fact: (label, raw) => {
      const value = fold(raw ?? '');
      if (value && value.length <= LONGEST_FACT && !facts.some((fact) => fact.value === value))
        facts.push({ label, value });
    },
  };
}
