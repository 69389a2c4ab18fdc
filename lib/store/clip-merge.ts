import type { Evidence } from '../model/evidence';
import type { Pay } from '../model/pay';
import type { Correctable, FieldChange, Posting } from '../model/posting';
import type { Range } from '../model/range';
import { same } from '../model/same';
import type { Time } from '../model/time';

/** Fields that stand by themselves. An empty new value never erases an old one. */
const SINGLE = [
  'title',
  'company',
  'companyUrl',
  'locations',
  'workMode',
  'kind',
  'deadline',
  'postedOn',
  'applyUrl',
  'skills',
] as const;

/** Fields that were read from the description: they change together with it, so that quotes stay true. */
const READ_FROM_TEXT = ['pay', 'time', 'rolling'] as const;

/** Fields whose change is worth telling the person. */
const TOLD: readonly Correctable[] = [
  'title',
  'company',
  'locations',
  'workMode',
  'kind',
  'pay',
  'time',
  'deadline',
  'rolling',
  'applyUrl',
  'closed',
  'description',
];

const MOST_CHANGES = 200;

/**
 * A saved posting brought up to date by a later clip of the same page. What the person corrected stays; so do stage,
 * history, notes, tags and the text of a page that has since been emptied. `changes` are what to show.
 */
export function mergeClip(
  current: Posting,
  clip: Posting,
  now: number,
): { next: Posting; changes: FieldChange[] } {
  const next: Posting = { ...current, sources: { ...current.sources }, trashedAt: null };
  for (const field of SINGLE) take(next, clip, field, mayTake(current, clip, field));
  const takesText = bringsText(current, clip);
  if (takesText) {
    take(next, clip, 'description', mayReplace(current, clip, 'description'));
    for (const field of READ_FROM_TEXT) take(next, clip, field, mayReplace(current, clip, field));
    next.warnings = clip.warnings;
    next.structured = clip.structured;
    next.labelled = clip.labelled;
    next.language = clip.language ?? current.language;
    next.classifierVersion = clip.classifierVersion;
    next.captureNotes = clip.captureNotes;
  }
  take(next, clip, 'closed', mayReplace(current, clip, 'closed'));
  next.pay = { ...next.pay, evidence: realign(next.pay.evidence, next.description) };
  next.time = { ...next.time, evidence: realign(next.time.evidence, next.description) };
  next.warnings = realign(next.warnings, next.description);
  const changes = TOLD.flatMap((field) => changeOf(field, current, next, now));
  next.changes = [...current.changes, ...changes].slice(-MOST_CHANGES);
  return { next: { ...next, updatedAt: now }, changes };
}

/** A correction stands against every page, but not against the person, who may have edited the clip before saving it. */
function mayReplace(current: Posting, clip: Posting, field: Correctable): boolean {
  return current.sources[field] !== 'person' || clip.sources[field] === 'person';
}

function take<F extends Correctable>(next: Posting, clip: Posting, field: F, may: boolean): void {
  if (!may) return;
  next[field] = clip[field];
  const source = clip.sources[field];
  if (source) next.sources[field] = source;
}

function mayTake(current: Posting, clip: Posting, field: (typeof SINGLE)[number]): boolean {
  if (clip.sources[field] === 'person') return true;
  if (!mayReplace(current, clip, field) || isEmpty(clip[field])) return false;
  // A card of a results list only fills what is still empty.
  return !isCard(clip) || isEmpty(current[field]);
}

/** Does the clip's text replace the saved one? Not when it is empty, a mere card, or the stub of a closed page. */
function bringsText(current: Posting, clip: Posting): boolean {
  if (clip.description.trim() === '') return false;
  if (current.description.trim() === '') return true;
  if (isCard(clip) && !isCard(current)) return false;
  return !(clip.closed && clip.description.length < current.description.length / 2);
}

function isCard(posting: Posting): boolean {
  return posting.captureNotes.includes('from-list');
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Keeps `description.slice(start, end) === quote`: a quote that stands elsewhere in the text is found again, else unplaced. */
function realign<T extends Pick<Evidence, 'quote' | 'start' | 'end'>>(
  quotes: readonly T[],
  description: string,
): T[] {
  return quotes.map((quoted) => {
    if (quoted.start < 0 || description.slice(quoted.start, quoted.end) === quoted.quote) return quoted;
    const start = quoted.quote === '' ? -1 : description.indexOf(quoted.quote);
    return { ...quoted, start, end: start < 0 ? -1 : start + quoted.quote.length };
  });
}

function changeOf(field: Correctable, before: Posting, after: Posting, at: number): FieldChange[] {
  const was = written(field, before);
  const is = written(field, after);
  return was === is || same(before[field], after[field]) ? [] : [{ field, before: was, after: is, at }];
}

const LONGEST_WRITTEN = 300;

function written(field: Correctable, posting: Posting): string {
  const value = posting[field];
  if (field === 'pay') return writePay(posting.pay);
  if (field === 'time') return writeTime(posting.time);
  if (Array.isArray(value)) return value.join('; ').slice(0, LONGEST_WRITTEN);
  return value === null ? '' : String(value).slice(0, LONGEST_WRITTEN);
}

function writePay({ flag, form, amount }: Pay): string {
  const money = amount ? [writeRange(amount), amount.currency, amount.period && `/ ${amount.period}`] : [];
  return [flag, form, ...money].filter(Boolean).join(' ');
}

function writeTime(time: Time): string {
  const parts = [
    time.hoursPerWeek && `${writeRange(time.hoursPerWeek)} h / week`,
    time.weeks && `${writeRange(time.weeks)} weeks`,
    time.totalHours && `${writeRange(time.totalHours)} h`,
    time.start,
    time.end,
    time.term,
    time.schedule,
  ];
  return parts.filter(Boolean).join(', ');
}

function writeRange({ min, max }: Range): string {
  if (min === max || max === null) return `${round(min)}${max === null ? '+' : ''}`;
  return min === null ? `≤ ${round(max)}` : `${round(min)}–${round(max)}`;
}

function round(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 100) / 100);
}
