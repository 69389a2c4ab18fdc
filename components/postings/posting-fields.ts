import type { MessageKey } from '../../lib/i18n';
import { Kind, WorkMode } from '../../lib/model/kind';
import { PayFlag, PayForm, PayPeriod } from '../../lib/model/pay';
import { FIELD_LIMITS, type Posting } from '../../lib/model/posting';
import type { Range } from '../../lib/model/range';
import { Schedule } from '../../lib/model/time';
import { safeUrl } from '../../lib/model/url';

/** A posting as form fields: text only, empty where nothing is stated. */
export interface PostingFields {
  title: string;
  company: string;
  locations: string;
  workMode: string;
  kind: string;
  payFlag: string;
  payForm: string;
  payMin: string;
  payMax: string;
  currency: string;
  period: string;
  hoursMin: string;
  hoursMax: string;
  weeksMin: string;
  weeksMax: string;
  totalHours: string;
  start: string;
  end: string;
  schedule: string;
  deadline: string;
  rolling: boolean;
  postedOn: string;
  url: string;
  applyUrl: string;
  skills: string;
  closed: boolean;
  description: string;
}

export type FieldErrors = Partial<Record<keyof PostingFields, MessageKey>>;

export function fieldsOf(posting: Posting): PostingFields {
  const { pay, time } = posting;
  return {
    title: posting.title,
    company: posting.company ?? '',
    locations: posting.locations.join('; '),
    workMode: posting.workMode ?? '',
    kind: posting.kind ?? '',
    payFlag: pay.flag,
    payForm: pay.form ?? '',
    payMin: text(pay.amount?.min),
    payMax: text(pay.amount?.max),
    currency: pay.amount?.currency ?? '',
    period: pay.amount?.period ?? '',
    hoursMin: text(time.hoursPerWeek?.min),
    hoursMax: text(time.hoursPerWeek?.max),
    weeksMin: text(time.weeks?.min),
    weeksMax: text(time.weeks?.max),
    totalHours: text(time.totalHours?.min ?? time.totalHours?.max),
    start: time.start ?? '',
    end: time.end ?? '',
    schedule: time.schedule ?? '',
    deadline: posting.deadline ?? '',
    rolling: posting.rolling,
    postedOn: posting.postedOn ?? '',
    url: posting.url,
    applyUrl: posting.applyUrl ?? '',
    skills: posting.skills.join(', '),
    closed: posting.closed,
    description: posting.description,
  };
}

/**
 * The posting with the form's values, or what to mend. Facts that the person did not touch keep their evidence: pay and
 * time change only where one of their own fields did.
 */
export function applyFields(
  posting: Posting,
  fields: PostingFields,
): { posting: Posting } | { errors: FieldErrors } {
  const before = fieldsOf(posting);
  const errors: FieldErrors = {};
  const number = (name: keyof PostingFields): number | null => {
    const value = String(fields[name]).trim().replace(',', '.');
    if (value === '') return null;
    const parsed = Number(value);
    if (!Number.isFinite(parsed) || parsed < 0) errors[name] = 'postings.field.badNumber';
    return parsed;
  };
  const touched = (...names: (keyof PostingFields)[]): boolean =>
    names.some((name) => fields[name] !== before[name]);

  const title = fields.title.trim().slice(0, FIELD_LIMITS.title);
  if (title === '') errors.title = 'postings.field.needTitle';
  for (const name of ['url', 'applyUrl'] as const) {
    const value = fields[name].trim();
    if (value !== '' && touched(name) && !safeUrl(value)) errors[name] = 'postings.field.badUrl';
  }
  const currency = fields.currency.trim().toUpperCase();
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency)) errors.currency = 'postings.field.badCurrency';

  let pay = posting.pay;
  if (touched('payFlag', 'payForm', 'payMin', 'payMax', 'currency', 'period')) {
    const range = ordered(number('payMin'), number('payMax'));
    pay = {
      flag: oneOf(PayFlag.options, fields.payFlag) ?? 'not-stated',
      form: oneOf(PayForm.options, fields.payForm),
      amount: range && {
        ...range,
        currency: currency || null,
        period: oneOf(PayPeriod.options, fields.period),
      },
      confidence: 1,
      evidence: fields.payFlag === before.payFlag ? pay.evidence : [],
    };
  }
  let time = posting.time;
  if (touched('hoursMin', 'hoursMax', 'weeksMin', 'weeksMax', 'totalHours', 'start', 'end', 'schedule')) {
    const total = number('totalHours');
    time = {
      ...time,
      hoursPerWeek: ordered(number('hoursMin'), number('hoursMax')),
      weeks: ordered(number('weeksMin'), number('weeksMax')),
      totalHours: touched('totalHours')
        ? total === null
          ? null
          : { min: total, max: total }
        : time.totalHours,
      start: fields.start || null,
      end: fields.end || null,
      schedule: oneOf(Schedule.options, fields.schedule),
      confidence: 1,
    };
  }
  if (Object.keys(errors).length > 0) return { errors };
  return {
    posting: {
      ...posting,
      title,
      company: fields.company.trim().slice(0, FIELD_LIMITS.company) || null,
      locations: touched('locations') ? list(fields.locations, ';') : posting.locations,
      workMode: oneOf(WorkMode.options, fields.workMode),
      kind: oneOf(Kind.options, fields.kind),
      pay,
      time,
      deadline: fields.deadline || null,
      rolling: fields.rolling,
      postedOn: fields.postedOn || null,
      url: touched('url') ? (safeUrl(fields.url.trim()) ?? '') : posting.url,
      applyUrl: touched('applyUrl') ? safeUrl(fields.applyUrl.trim()) : posting.applyUrl,
      skills: touched('skills') ? list(fields.skills, ',') : posting.skills,
      closed: fields.closed,
      description: fields.description.slice(0, FIELD_LIMITS.description),
    },
  };
}

function ordered(min: number | null, max: number | null): Range | null {
  if (min === null && max === null) return null;
  return min !== null && max !== null && min > max ? { min: max, max: min } : { min, max };
}

function oneOf<T extends string>(options: readonly T[], value: string): T | null {
  return options.find((option) => option === value) ?? null;
}

function list(value: string, separator: string): string[] {
  return value
    .split(separator)
    .map((part) => part.trim().slice(0, FIELD_LIMITS.location))
    .filter((part) => part !== '');
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(Math.round(value * 100) / 100);
}
