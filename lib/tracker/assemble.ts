import type { Capture } from '../model/capture';
import type { Classification } from '../model/classification';
import type { Posting } from '../model/posting';

/** From this confidence on, a date that the text states in words outweighs the date in structured data. */
const SURE = 0.8;

/**
 * Joins what the page said (`Capture`) and what its text means (`Classification`) into one Posting that is not saved yet.
 * A field of the capture outweighs the same field read from text, except a deadline that the text states plainly:
 * `validThrough` often dates the advertisement rather than the application.
 * `now` is epoch ms. An unknown title is the empty string.
 */
export function assemble(
  capture: Capture,
  classification: Classification,
  { id, now }: { id: string; now: number },
): Posting {
  const sources = { ...capture.sources };
  const fromText = (field: string): void => {
    sources[field] = 'text';
  };

  const statedDeadline = classification.deadline;
  let deadline = capture.deadline;
  if (statedDeadline && (deadline === null || statedDeadline.confidence >= SURE)) {
    if (deadline !== statedDeadline.value) fromText('deadline');
    deadline = statedDeadline.value;
  }

  const workMode = capture.workMode ?? classification.workMode?.value ?? null;
  if (capture.workMode === null && workMode !== null) fromText('workMode');
  const postedOn = capture.postedOn ?? classification.postedOn?.value ?? null;
  if (capture.postedOn === null && postedOn !== null) fromText('postedOn');
  if (classification.kind) fromText('kind');
  if (classification.pay.flag !== 'not-stated') fromText('pay');
  if (classification.time.evidence.length > 0) fromText('time');
  if (!capture.closed && classification.closed) fromText('closed');

  return {
    id,
    url: capture.url,
    site: capture.site,
    title: capture.title ?? '',
    company: capture.company,
    companyUrl: capture.companyUrl,
    locations: capture.locations,
    workMode,
    kind: classification.kind?.value ?? null,
    pay: classification.pay,
    time: classification.time,
    deadline,
    rolling: classification.rolling,
    postedOn,
    applyUrl: capture.applyUrl,
    skills: capture.skills,
    closed: capture.closed || classification.closed !== null,
    warnings: classification.warnings,
    description: capture.description,
    language: capture.language,
    structured: capture.structured,
    labelled: capture.labelled,
    sources,
    captureNotes: capture.notes,
    classifierVersion: classification.version,
    stage: 'saved',
    history: [{ stage: 'saved', at: now, recordedAt: now }],
    changes: [],
    notes: '',
    tags: [],
    archivedAt: null,
    trashedAt: null,
    savedAt: now,
    updatedAt: now,
  };
}
