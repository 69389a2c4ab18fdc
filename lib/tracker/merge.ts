import { CORRECTABLE, type Correctable, type Posting } from '../model/posting';
import { allStages, isEnded } from './stages';

/**
 * Two records of one job as one: `kept` with what only `other` knows. Corrections win, then what `kept` says, then
 * what `other` says. Histories, notes and tags are joined; the stage is the further one. Nothing of `other` is lost:
 * the caller puts it in the trash, and the whole can be undone.
 */
export function mergeTwins(kept: Posting, other: Posting): Posting {
  const next: Posting = { ...kept, sources: { ...kept.sources } };
  const takesText = kept.description.trim() === '' && other.description.trim() !== '';
  for (const field of CORRECTABLE) {
    if (READ_FROM_TEXT.has(field)) continue;
    if (prefersOther(kept, other, field)) take(next, other, field);
  }
  for (const field of READ_FROM_TEXT) {
    if (isCorrected(other, field) && !isCorrected(kept, field)) take(next, other, field);
    else if (takesText && !isCorrected(kept, field)) take(next, other, field);
  }
  if (takesText) Object.assign(next, textFieldsOf(other));
  next.alsoAt = [...new Set([...(kept.alsoAt ?? []), other.url, ...(other.alsoAt ?? [])])].filter(
    (url) => url !== '' && url !== kept.url,
  );
  const toldApart = new Set([...(kept.notTwins ?? []), ...(other.notTwins ?? [])]);
  if (toldApart.size > 0) next.notTwins = [...toldApart].filter((id) => id !== kept.id && id !== other.id);
  next.history = [...kept.history, ...other.history].toSorted(
    (a, b) => a.recordedAt - b.recordedAt || a.at - b.at,
  );
  next.stage = furtherStage(kept.stage, other.stage);
  next.changes = [...kept.changes, ...other.changes].toSorted((a, b) => a.at - b.at);
  next.notes = [kept.notes, other.notes].filter((notes) => notes.trim() !== '').join('\n\n');
  next.tags = [...new Set([...kept.tags, ...other.tags])];
  next.savedAt = Math.min(kept.savedAt, other.savedAt);
  next.archivedAt = kept.archivedAt === null || other.archivedAt === null ? null : kept.archivedAt;
  return next;
}

/** Fields whose quotes point into the description: they go where the description goes. */
const READ_FROM_TEXT: ReadonlySet<Correctable> = new Set<Correctable>([
  'description',
  'pay',
  'time',
  'rolling',
]);

function prefersOther(kept: Posting, other: Posting, field: Correctable): boolean {
  if (isCorrected(kept, field)) return false;
  return isCorrected(other, field) || (isEmpty(kept[field]) && !isEmpty(other[field]));
}

function take(next: Posting, other: Posting, field: Correctable): void {
  Object.assign(next, { [field]: other[field] });
  const source = other.sources[field];
  if (source) next.sources[field] = source;
}

function textFieldsOf(other: Posting): Partial<Posting> {
  const { warnings, structured, labelled, language, captureNotes, classifierVersion } = other;
  return { warnings, structured, labelled, language, captureNotes, classifierVersion };
}

/** A running application outranks one that ended: the person would not want to lose sight of it. */
function furtherStage(a: string, b: string): string {
  if (isEnded(a) !== isEnded(b)) return isEnded(a) ? (b === 'saved' ? a : b) : a === 'saved' ? b : a;
  const order = allStages([]);
  return order.indexOf(b) > order.indexOf(a) ? b : a;
}

function isCorrected(posting: Posting, field: Correctable): boolean {
  return posting.sources[field] === 'person';
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
