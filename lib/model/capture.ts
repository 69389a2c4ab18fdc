import * as z from 'zod/mini';
import { WorkMode } from './kind';

/**
 * What one look at a page gave: plain data, made by `lib/capture` of a snapshot of the page.
 * Nothing here is classified yet; every field names the layer or site that it came from.
 */

/**
 * `json-ld`, `microdata`, `rdfa`, `hydration`, `meta`, `title`, `labelled`, `visible`, `text`, `selection`, `site:<id>`;
 * of postings that no page gave, `pasted`, `list`, `import`; `person` once it was corrected.
 */
export const Source = z.string().check(z.maxLength(60));
export type Source = z.infer<typeof Source>;

/** A pay amount that structured data claims, exactly as published: one witness beside the text. */
export const StructuredPay = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  currency: z.nullable(z.string()),
  /** The publisher's own word: HOUR, MONTH, "per year", … */
  unit: z.nullable(z.string()),
  /** What was published, in one line, for the quote. */
  raw: z.string(),
});
export type StructuredPay = z.infer<typeof StructuredPay>;

/** Facts from structured data that `lib/classify` weighs with the text. All as published. */
export const StructuredHints = z.object({
  pay: z._default(z.array(StructuredPay), []),
  /** e.g. INTERN, FULL_TIME, VOLUNTEER. */
  employmentType: z._default(z.array(z.string()), []),
  workHours: z._default(z.nullable(z.string()), null),
  /** ISO 8601 duration or words. */
  duration: z._default(z.nullable(z.string()), null),
  start: z._default(z.nullable(z.string()), null),
  immediateStart: z._default(z.nullable(z.boolean()), null),
  incentives: z._default(z.nullable(z.string()), null),
});
export type StructuredHints = z.infer<typeof StructuredHints>;

/** A `Label: value` pair in the page, e.g. { label: 'Stipend', value: '₹ 10,000 /month' }. */
export const LabelledField = z.object({ label: z.string(), value: z.string() });
export type LabelledField = z.infer<typeof LabelledField>;

/** One card of a results list. `text`: the card's own text, for the flags that it allows. */
export const ListedPosting = z.object({
  url: z.string(),
  title: z.string(),
  company: z.nullable(z.string()),
  location: z.nullable(z.string()),
  text: z.string(),
});
export type ListedPosting = z.infer<typeof ListedPosting>;

export const CaptureStatus = z.enum([
  /** One posting is on show. */
  'posting',
  /** A results list. */
  'list',
  /** A login, captcha or error wall: nothing can be said of the posting. */
  'blocked',
  /** The page should show a posting but its text is not there (a shell, a pane still loading, a PDF viewer). */
  'unreadable',
  /** A page that is not a posting. */
  'other',
]);
export type CaptureStatus = z.infer<typeof CaptureStatus>;

/** Stable codes, each with a sentence for the person in the locale files. */
export const CaptureNote = z.enum([
  'timed-out',
  'text-cut',
  'pane-not-loaded',
  'stale-structured-data',
  'structured-data-broken',
  'frame-elsewhere',
  'selection-used',
  'from-pasted-text',
  'from-list',
]);
export type CaptureNote = z.infer<typeof CaptureNote>;

export const Capture = z.object({
  status: CaptureStatus,
  /** Canonical URL: the posting's identity (see lib/capture/identity.ts). */
  url: z.string(),
  /** The address in the bar when it was captured. */
  pageUrl: z.string(),
  /** Adapter id, or null where no site file matched. */
  site: z.nullable(z.string()),
  /** The site's own job id, where the URL or page shows one. */
  siteJobId: z.nullable(z.string()),
  /** BCP 47 primary subtag of the posting's text where known. */
  language: z.nullable(z.string()),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  companyUrl: z.nullable(z.string()),
  locations: z.array(z.string()),
  workMode: z.nullable(WorkMode),
  /** YYYY-MM-DD. */
  deadline: z.nullable(z.string()),
  postedOn: z.nullable(z.string()),
  applyUrl: z.nullable(z.string()),
  skills: z.array(z.string()),
  closed: z.boolean(),
  /** Markdown text, never HTML. */
  description: z.string(),
  structured: StructuredHints,
  labelled: z.array(LabelledField),
  /** Field name -> where it came from. */
  sources: z.record(z.string(), Source),
  listed: z.array(ListedPosting),
  /** Address of a cross-origin frame of a known site that holds the posting. */
  frameUrl: z.nullable(z.string()),
  notes: z.array(CaptureNote),
  /** How long writing the page down took in the page, and reading that in the worker, together; waiting left out. */
  captureMs: z.number(),
});
export type Capture = z.infer<typeof Capture>;

export const NO_HINTS: StructuredHints = {
  pay: [],
  employmentType: [],
  workHours: null,
  duration: null,
  start: null,
  immediateStart: null,
  incentives: null,
};
