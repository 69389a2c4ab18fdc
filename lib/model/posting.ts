import * as z from 'zod/mini';
import { CaptureNote, LabelledField, Source, StructuredHints } from './capture';
import { Kind, WorkMode } from './kind';
import { Pay } from './pay';
import { StageChange, StageId } from './stage';
import { Time } from './time';
import { Warning } from './warning';

export const FIELD_LIMITS = {
  title: 300,
  company: 200,
  location: 200,
  notes: 50_000,
  description: 200_000,
  tag: 60,
};

/** Fields that the person can correct. A corrected field has source `person` and is never overwritten by a clip. */
export const CORRECTABLE = [
  'title',
  'company',
  'companyUrl',
  'locations',
  'workMode',
  'kind',
  'pay',
  'time',
  'deadline',
  'rolling',
  'postedOn',
  'applyUrl',
  'skills',
  'closed',
  'description',
] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** What a later clip of the same posting changed: shown to the person, newest last. Values are written out as text. */
export const FieldChange = z.object({
  field: z.string(),
  before: z.string(),
  after: z.string(),
  /** Epoch ms. */
  at: z.number(),
});
export type FieldChange = z.infer<typeof FieldChange>;

/** One saved posting, whole. Ids are made by the client (`crypto.randomUUID()`), instants are epoch ms, days YYYY-MM-DD. */
export const Posting = z.object({
  id: z.string(),
  url: z.string(),
  /** Canonical URLs of twins that the person merged into this one: a clip of those pages updates this record. */
  alsoAt: z.optional(z.array(z.string())),
  /** Ids of saved postings that look the same and of which the person said that they are not. */
  notTwins: z.optional(z.array(z.string())),
  site: z.nullable(z.string()),
  title: z.string(),
  company: z.nullable(z.string()),
  companyUrl: z.nullable(z.string()),
  locations: z.array(z.string()),
  workMode: z.nullable(WorkMode),
  kind: z.nullable(Kind),
  pay: Pay,
  time: Time,
  deadline: z.nullable(z.string()),
  rolling: z.boolean(),
  postedOn: z.nullable(z.string()),
  applyUrl: z.nullable(z.string()),
  skills: z.array(z.string()),
  closed: z.boolean(),
  warnings: z.array(Warning),
  /** Markdown text as captured. */
  description: z.string(),
  language: z.nullable(z.string()),
  /** What structured data and labels said: kept so that a better classifier can read again. */
  structured: StructuredHints,
  labelled: z.array(LabelledField),
  /** Field -> layer; `person` marks a correction. */
  sources: z.record(z.string(), Source),
  captureNotes: z.array(CaptureNote),
  classifierVersion: z.number(),
  stage: StageId,
  history: z.array(StageChange),
  changes: z.array(FieldChange),
  notes: z.string(),
  tags: z.array(z.string()),
  /** Epoch ms, or null. Archived postings leave the lists but keep everything. */
  archivedAt: z.nullable(z.number()),
  /** Epoch ms, or null. In the trash for 30 days. */
  trashedAt: z.nullable(z.number()),
  savedAt: z.number(),
  updatedAt: z.number(),
});
export type Posting = z.infer<typeof Posting>;

/**
 * The cheap row that lists read: derived from a Posting (and whether it has an intention) at each write, never edited by itself.
 * Kept small: 10,000 of them are read at once.
 */
export const Summary = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  company: z.nullable(z.string()),
  location: z.nullable(z.string()),
  workMode: z.nullable(WorkMode),
  kind: z.nullable(Kind),
  flag: Pay.shape.flag,
  form: Pay.shape.form,
  amount: Pay.shape.amount,
  hoursPerWeek: Time.shape.hoursPerWeek,
  weeks: Time.shape.weeks,
  totalHours: Time.shape.totalHours,
  start: Time.shape.start,
  /** Effective hourly value in the pay's own currency, or null where an input was not stated. */
  hourly: z.nullable(z.number()),
  deadline: z.nullable(z.string()),
  rolling: z.boolean(),
  closed: z.boolean(),
  warnings: z.number(),
  stage: StageId,
  /** Epoch ms of the latest stage change. */
  stageAt: z.number(),
  /** Every stage that it has been in. */
  been: z.array(StageId),
  /** Epoch ms of the first step to `applied`, or null. */
  appliedAt: z.nullable(z.number()),
  tags: z.array(z.string()),
  hasGoals: z.boolean(),
  fromList: z.boolean(),
  archivedAt: z.nullable(z.number()),
  trashedAt: z.nullable(z.number()),
  savedAt: z.number(),
  updatedAt: z.number(),
});
export type Summary = z.infer<typeof Summary>;
